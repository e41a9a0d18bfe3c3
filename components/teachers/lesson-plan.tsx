import type { TFunction } from 'i18next';
import { classLengths, classParts, minutesOf, type TeachingWords } from '../../lib/course/index.ts';
import styles from './teachers.module.css';

/** The time plan of a lesson: what happens, and how many minutes it takes in a short and in a long lesson. */
export function LessonPlan({ plan, t }: { plan: TeachingWords['plan']; t: TFunction<'teachers'> }) {
  return (
    <table className={styles.plan}>
      <thead>
        <tr>
          <th scope="col">{t(($) => $.lesson.part)}</th>
          <th scope="col">{t(($) => $.lesson.does)}</th>
          {classLengths.map((length) => (
            <th key={length} scope="col">
              {t(($) => $.lesson.length, { count: length })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {classParts.map((part) => (
          <tr key={part}>
            <th scope="row">{t(($) => $.lesson.parts[part])}</th>
            <td>{plan[part]}</td>
            {classLengths.map((length) => (
              <td key={length} className={styles.minutes}>
                <span className={styles.of}>{t(($) => $.lesson.length, { count: length })}</span>
                {minutesOf[length][part] === 0
                  ? '–'
                  : t(($) => $.lesson.minutes, { count: minutesOf[length][part] })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
