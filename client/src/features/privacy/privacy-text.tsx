// Who can see what, as text. Its heading stands where it is shown.
import { usePrivacyMessages } from '../../i18n/privacy-messages.ts';
import styles from './privacy-text.module.css';

export function PrivacyText() {
  const text = usePrivacyMessages();
  return (
    <div className={styles.privacy}>
      <p>{text.lead}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.partner}</th>
            <th scope="col">{text.server}</th>
          </tr>
        </thead>
        <tbody>
          {text.rows.map(({ what, partner, server }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{partner}</td>
              <td>{server}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <section className={styles.part}>
        <h2>{text.limitTitle}</h2>
        <p>{text.limit}</p>
      </section>
      <section className={styles.part}>
        <h2>{text.reducesTitle}</h2>
        <ul className={styles.points}>
          {text.reduces.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h2>{text.linkTitle}</h2>
        <p>{text.link}</p>
      </section>
      <section className={styles.part}>
        <h2>{text.phoneTitle}</h2>
        <p>{text.phone}</p>
      </section>
      <section className={styles.part}>
        <h2>{text.journalTitle}</h2>
        <p>{text.journal}</p>
      </section>
      <section className={styles.part}>
        <h2>{text.counsellorTitle}</h2>
        <p>{text.counsellor}</p>
      </section>
      <section className={styles.part}>
        <h2>{text.othersTitle}</h2>
        <p>{text.others}</p>
      </section>
      <section className={styles.part}>
        <h2>{text.measuresTitle}</h2>
        <p>{text.measures}</p>
      </section>
    </div>
  );
}
