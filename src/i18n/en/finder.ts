/** The stage finder before an answer: whose date, the date, what may be wrong with it. */
import { type Voiced } from '../voices';

export const finder = {
  lead: 'Type the first day without heroin. You see where it falls on the road, and what helps there.',
  whose: {
    legend: 'Who is this about?',
    me: 'Me',
    them: 'Someone I care about',
  },
  legend: { me: 'Your first day without heroin', them: 'Their first day without heroin' } satisfies Voiced,
  hint: {
    me: 'Days on prescribed methadone, buprenorphine or naltrexone count. If you know only the month and the year, leave the day empty.',
    them: 'Their days on prescribed methadone, buprenorphine or naltrexone count. If you know only the month and the year, leave the day empty.',
  } satisfies Voiced,
  example: 'For example: 7, November, 2025. Or put a whole date into one box.',
  fields: { day: 'Day', month: 'Month', year: 'Year' },
  /** Accepted in the month box, in each language, January to December. Empty: no other name. */
  months: {
    en: 'January,February,March,April,May,June,July,August,September,October,November,December',
    es: 'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre',
    other: ',,,,,,,,setiembre,,,',
  },
  /** Understood beside a date, in each language, Monday to Sunday. */
  weekdays: {
    en: 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday',
    es: 'lunes,martes,miercoles,jueves,viernes,sabado,domingo',
    other: ',,weds,,,,',
  },
  /** Words and phrases that may stand in a date and change nothing, the longer ones first. Not "in": "25 in August" is an age. */
  skipped:
    'dias del mes de,of the month of,of the month,of the year,santo domingo,del mes de,del ano,the sun,day of,a.d.,night,morning,afternoon,evening,noche,tarde,manana,around,about,from,dia,on,at,of,the,de,del,el,a',
  /** Words for the first of a month. */
  first: 'first,primero,primer',
  /** Words between two days of which either can be meant. */
  between: 'or,and,to,until,till,through,maybe,perhaps,possibly,o,u,y,e,al,hasta,quizas',
  submit: 'Show the stage',
  notYet: { me: 'I have not stopped yet', them: 'They have not stopped yet' } satisfies Voiced,
  private: {
    me: 'Your date stays on this device. It is not sent anywhere, and it is gone when you leave this page.',
    them: 'Their date stays on this device. It is not sent anywhere, and it is gone when you leave this page.',
  } satisfies Voiced,
  error: 'There is a problem:',
  problems: {
    empty: 'Enter a date: day, month and year.',
    'missing-month': 'Add the month, as a number or a name.',
    'missing-year': 'Add the year, such as 2025.',
    'bad-day': 'The day must be a number from 1 to 31. If nobody knows it, leave it empty.',
    'bad-month': 'The month must be a number from 1 to 12, or a name such as Nov or November.',
    'bad-year': 'The year must have four digits, such as 2025.',
    'not-a-date': 'That day does not exist in that month. Check the day.',
    several: 'More than one date stands there. Leave only the first day without heroin.',
    weekday: 'That date is another day of the week. Check both, or leave out the day of the week.',
    unclear: 'That cannot be read as one date. Write it like November 7, 2025, with four digits for the year.',
    'too-long-ago': 'The year must be 1900 or later.',
  },
  either: 'That can be read in two ways. Which day is it?',
  byHand: 'Count it on a calendar',
  byHandText:
    'Find the first day without heroin on a calendar. That day is day 0; the next day is day 1. Count on to today, then find the number here:',
  rule: 'The rule in full, with a table of cases to check it',
  /** Where the script never ran: off, not loaded, or not understood by an old browser. */
  withoutScript:
    'There is no date box here: script is off, has not loaded, or is too new for this browser. The list below does the same job.',
  /** Where it failed. */
  broken: 'The date box does not work in this browser. What was typed was not kept. The list below does the same job.',
} as const;
