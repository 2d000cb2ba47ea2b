// Starts the page: takes a link's secret out of the address first, then shows where it leads.
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { App } from './app/app.tsx';
import { applyTheme, rememberedTheme } from './app/theme.ts';
import { isAtInvite, readInviteFromAddress } from './session/invite.ts';
import './styles/base.css';

// The page's policy allows no code made from strings, which zod would otherwise try.
z.config({ jitless: true });

if (isAtInvite()) readInviteFromAddress();
applyTheme(rememberedTheme());

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
