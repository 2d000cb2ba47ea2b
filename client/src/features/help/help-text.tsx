// Help, as text: stopping, when not to play, people to talk to. Its heading stands where it is shown.
import { useHelpMessages } from '../../i18n/help-messages.ts';
import styles from './help-text.module.css';

export function HelpText() {
  const { stop, notToPlay, talk, counsellor, stuck, leaving } = useHelpMessages();
  return (
    <div className={styles.help}>
      <section className={styles.part}>
        <h2>{stop.title}</h2>
        <p>{stop.body}</p>
      </section>
      <section className={styles.part}>
        <h2>{notToPlay.title}</h2>
        <p>{notToPlay.body}</p>
        <p>{notToPlay.body2}</p>
      </section>
      <section className={styles.part}>
        <h2>{talk.title}</h2>
        <p>
          <strong>{talk.emergency}:</strong> {talk.emergencyNumbers}
        </p>
        <p>{talk.body}</p>
        <ul className={styles.lines}>
          {talk.lines.map(({ country, name, number, dial }) => (
            <li key={dial} className={styles.line}>
              <span className={styles.country}>{country}</span>
              <span className={styles.name}>{name}</span>
              <a className={styles.number} href={`tel:${dial}`} dir="ltr">
                {number}
              </a>
            </li>
          ))}
        </ul>
        <p>{talk.elsewhere}</p>
      </section>
      <section className={styles.part}>
        <h2>{counsellor.title}</h2>
        <p>{counsellor.body}</p>
      </section>
      <section className={styles.part}>
        <h2>{stuck.title}</h2>
        <ul className={styles.points}>
          {stuck.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h2>{leaving.title}</h2>
        <p>{leaving.body}</p>
      </section>
    </div>
  );
}
