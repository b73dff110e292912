/*
 * Values as JSON text, so that a body may hold what JSON.stringify would never write: numbers too
 * large, -0, keys that are in every object.
 */

/** Values of every type that do not belong anywhere in particular. */
export const ODD = [
  ...['null', 'true', 'false', '0', '-0', '1', '1.5', '-7', '1e400', '-1e400', '1e-400'],
  ...['9007199254740993', '12345678901234567890', '1e21', '0.1e1'],
  ...['""', '" "', '"8412"', '"57"', '"NaN"', '"Infinity"', '"null"', '"true"', '"undefined"'],
  ...[
    '"\\u0000"',
    '"\\ud800"',
    '"é🙂"',
    '"ats"',
    '"production"',
    '"__proto__"',
    `"${'x'.repeat(300)}"`,
  ],
  ...[
    '[]',
    '{}',
    '[null]',
    '[[]]',
    '[{}]',
    '[0]',
    '["57"]',
    '["PRODUCTION","TEST"]',
    '[[["ats"]]]',
  ],
  ...['{"a":1}', '{"a":{"b":[1,{"c":null}]}}', '{"__proto__":{"x":1}}', '{"constructor":1}'],
  ...['{"then":1,"catch":2}', '{"length":2,"0":"ats"}', '{"toString":1,"valueOf":2}', '{"":""}'],
  ...['{"date":"2025-07-10 09:12:44.000000","timezone_type":3,"timezone":"UTC"}'],
] as const;

/** Values for `categories`, most of them odd. */
export const CATEGORY_LISTS = [
  ...[
    '["ats"]',
    '["ats","hris","hris-legacy","crm"]',
    '["ats","ats"]',
    '["accounting","stackone"]',
  ],
  ...['["hrisLegacy"]', '["stackOne"]', '["scheduling"]', '["file-storage"]', '["common"]'],
  ...[
    '["ATS"]',
    '["ats "]',
    '[""]',
    '["nope"]',
    '["ats","nope","hris","scheduling"]',
    '["__proto__"]',
  ],
  ...['["constructor"]', '["toString"]', '["Ats"]', '["ats",null,"hris"]', '[null,null]', '[1]'],
  ...['[0,"ats"]', '[true]', '[["ats"]]', '[{"value":"ats"}]', '["ats",{},[],1,"x",null,false]'],
  ...['"ats"', '"ats,hris"', '{"0":"ats"}', '[-0]', '[1e400]'],
] as const;

/** Values for `type`. */
export const ACCOUNT_TYPES = [
  ...['"production"', '"test"', '"unmapped_value"', '"PRODUCTION"', '"TEST"', '"staging"', '""'],
  ...['["production"]', '{"production":1}', '0', '"constructor"'],
] as const;

const DAYS = [
  ...['2025-07-10', '2024-02-29', '2023-02-29', '2025-02-30', '1900-02-29', '2000-02-29'],
  ...['2025-13-01', '2025-00-10', '2025-04-31', '2025-12-31', '0000-01-01', '9999-12-31'],
  ...['25-07-10', '2025-7-1', '+002025-07-10', '-002025-07-10', '20250710', '2025-W28-4'],
] as const;

/** The last days of every month, and one too many. */
const MONTH_ENDS: readonly string[] = Array.from({ length: 12 }, (_, month) =>
  ['28', '29', '30', '31', '32'].map((day) => `2025-${String(month + 1).padStart(2, '0')}-${day}`),
).flat();

const TIMES = [
  ...['09:12:44', '09:12', '09', '091244', '23:59:59', '24:00:00', '23:59:60', '09:12:44.1'],
  ...['09:12:44.123', '09:12:44.123456789', '09:12:44.', '09:12:44,5', '9:12:44', '09:60:00'],
  `09:12:44.${'1'.repeat(40)}`,
] as const;

const ZONES = [
  ...['Z', 'z', '', '+02:00', '-05:30', '+0200', '+02', '-00:00', '+14:00', '+23:59', '+24:00'],
  ...['+99:99', '-12:60', ' UTC', ' +02:00', 'ZZ', '+02:00Z', '+2:00', '[Europe/London]'],
] as const;

const dated = (day: string, time: string, zone: string): string => `"${day}T${time}${zone}"`;

/** Dates for `created_at`: each day, time and zone in an otherwise good date, and other forms. */
export const DATES: readonly string[] = [
  ...[...DAYS, ...MONTH_ENDS].map((day) => dated(day, '09:12:44', 'Z')),
  ...TIMES.flatMap((time) => [dated('2025-07-10', time, 'Z'), dated('2025-07-10', time, '+0200')]),
  ...ZONES.map((zone) => dated('2025-07-10', '09:12:44.000', zone)),
  ...['"2025-07-10"', '"2025-07-10 09:12:44Z"', '"2025-07-10t09:12:44Z"', '"2025-07-10T"', '"T"'],
  ...['"Thu, 10 Jul 2025 09:12:44 GMT"', '"1752138764"', '1752138764', '1752138764000', '"now"'],
  ...['"2025-07-10T09:12:44Z "', '"2025-07-10T09:12:44Z\\n"', '" 2025-07-10T09:12:44Z"'],
];

/** Parts from which a date of any kind can be put together. */
export const DATE_PARTS = { DAYS, TIMES, ZONES } as const;

/** Keys that no release knows, or that newer ones know, or that are in every object. */
export const KEYS = [
  ...['integration_id', 'connector_profile_id', 'latest_connection_attempt', 'expires_in', ''],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'catch', '0'],
  ...['projectId', 'authLinkUrl', 'Token', 'TOKEN', 'token ', 'createdAt', 'unmapped_value'],
] as const;
