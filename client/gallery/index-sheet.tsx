// All views in frames, with a filter: for looking at many at once.
import { useState } from 'react';
import styles from './index-sheet.module.css';
import { LANGUAGES } from './languages.ts';
import { AREAS, VIEW_NAMES } from './views.ts';

const SIZES = ['390x844', '360x640', '820x1180'] as const;
const THEMES = ['light', 'dark'] as const;

export function IndexSheet() {
  const [filter, setFilter] = useState('');
  const [size, setSize] = useState<string>(SIZES[0]);
  const [theme, setTheme] = useState<string>(THEMES[0]);
  const [language, setLanguage] = useState<string>(LANGUAGES[0]?.tag ?? 'en');
  const [width, height] = size.split('x');
  const choice = (
    label: string,
    values: readonly string[],
    value: string,
    set: (value: string) => void,
  ) => (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => set(event.currentTarget.value)}>
        {values.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
  return (
    <div className={styles.sheet}>
      <header className={styles.bar}>
        <label>
          Filter <input value={filter} onChange={(event) => setFilter(event.currentTarget.value)} />
        </label>
        {choice('Size', SIZES, size, setSize)}
        {choice('Theme', THEMES, theme, setTheme)}
        {choice(
          'Language',
          LANGUAGES.map(({ tag }) => tag),
          language,
          setLanguage,
        )}
      </header>
      {AREAS.map((area) => {
        const names = VIEW_NAMES[area].filter((name) => name.includes(filter));
        if (names.length === 0) return null;
        return (
          <section key={area}>
            <h2>{area}</h2>
            <div className={styles.frames}>
              {names.map((name) => {
                const address = `?view=${name}&theme=${theme}&language=${language}`;
                return (
                  <figure key={name} className={styles.frame}>
                    <figcaption>
                      <a href={address}>{name}</a>
                    </figcaption>
                    <iframe
                      key={address}
                      title={name}
                      src={address}
                      width={width}
                      height={height}
                      loading="lazy"
                      // Whatever takes the focus in it would pull the sheet along.
                      inert
                    />
                  </figure>
                );
              })}
            </div>
          </section>
        );
      })}
    </div>
  );
}
