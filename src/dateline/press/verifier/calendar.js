// Days and numbers as a page's language writes them; English where it isn't known here.

const MONTHS = {
  en: 'January February March April May June July August September October November December',
  fa: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
};
const GROUPING = { en: ',', fa: '٬', de: '.', fr: '\u202f' };
const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** Read an RFC 3339 time or an ISO date (its first moment) as a moment; a fault where it's none. */
function instant(time) {
  const found = TIME.exec(time);
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = 'Z'] = found ?? [];
  const local = new Date(0);
  if (found) {
    local.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    local.setUTCHours(Number(hour), Number(minute), Number(second));
  }
  const real = found && local.getUTCMonth() === Number(month) - 1 && local.getUTCDate() === Number(day);
  if (!real || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || year === '0000') {
    fail('unpressable', `No page can be made of the time “${time}”.`);
  }
  if (zone === 'Z') return local;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return new Date(local.getTime() - (zone[0] === '-' ? -1 : 1) * minutes * 60_000);
}

function primary(language) {
  return language.split('-', 1)[0].toLowerCase();
}

/** Return a text of digits in the language's own. */
function digits(text, language) {
  if (primary(language) !== 'fa') return text;
  return text.replace(/[0-9]/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]);
}

/** Return the day (in UTC) of a time. */
function writtenDay(time, language) {
  const moment = instant(time);
  const tag = primary(language);
  const names = (Object.hasOwn(MONTHS, tag) ? MONTHS[tag] : MONTHS.en).split(' ');
  const dot = tag === 'de' ? '.' : '';
  const name = names[moment.getUTCMonth()];
  return digits(`${moment.getUTCDate()}${dot} ${name} ${moment.getUTCFullYear()}`, language);
}

/** Return day and minute of a time, in UTC. */
function writtenMinute(time, language) {
  const moment = instant(time);
  const two = (number) => String(number).padStart(2, '0');
  const clock = digits(`${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}`, language);
  return `${writtenDay(time, language)}${primary(language) === 'fa' ? '، ' : ', '}${clock} UTC`;
}

/** Return a whole number with its thousands apart. */
function writtenNumber(value, language) {
  const tag = primary(language);
  const mark = Object.hasOwn(GROUPING, tag) ? GROUPING[tag] : ',';
  return digits(String(value).replace(/\B(?=(\d{3})+$)/g, mark), language);
}
