// The yardstick of a first visit: a page with a heading and a button in React, in the game's own letters.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../client/src/styles/fonts.css';
import './bare.css';

function Page() {
  const [taps, setTaps] = useState(0);
  return createElement(
    'main',
    null,
    createElement('h1', null, 'A page'),
    createElement('button', { type: 'button', onClick: () => setTaps(taps + 1) }, `Taps: ${taps}`),
  );
}

createRoot(document.getElementById('root')).render(createElement(Page));
