export const terminal = {
  usage: `Usage: npm run send -- --sheet FILE --message TEXT [options]

Without --gateway everything goes to the practice gateway: nothing is really sent.

  --sheet FILE               contact sheet: xlsx, xls, ods, csv
  --sheet-name NAME          which sheet of the file
  --message TEXT             message with {{keyword}}s, e.g. "Hi {{example}}"
  --phone COLUMN             column with the phone numbers (default: found by itself)
  --country CC               country of numbers without a country code, e.g. IN
  --channel N                1 WhatsApp Personal, 2 WhatsApp Business, 3 SMS, 8 WhatsApp Official, 10 WhatsApp Web
  --priority 0|1             1 = ahead of other messages
  --media URL                public address of a picture, video or document
  --gateway practice|URL     base URL of the Push API (needs --channel and a token)
  --token-stdin              read the token from standard input (or set SENDSHEET_TOKEN)
  --batch-size 1..100        people a call
  --pace N                   calls a minute (0 = unlimited, gateways on this computer only)
  --name NAME                name of the campaign
  --include-hidden           also the rows a filter hides
  --allow-unconfirmed        also numbers that cannot be confirmed
  --dry-run                  only say what would be sent
  --confirm-repeats CODE     send although people had a message before; the code is told when they had
  --yes                      do not ask before sending
  --json                     one JSON object a line
  --wait SECONDS             how long to try an unreachable gateway (default 30)
  --data-dir DIR             where campaigns are kept
  --resume CAMPAIGN          go on with a paused campaign
  --resolve CAMPAIGN assume|again
                             uncertain people: assume sent, or send again (may be a duplicate)`,
  badUse: '{{option}} cannot be used like this. Nothing was sent. See: npm run send -- --help',
  unreadable: 'The file {{file}} cannot be read. Nothing was sent. Check its name and try again.',
  noPhoneColumn: 'No column looks like phone numbers. Nothing was sent. Name it with --phone COLUMN.',
  noSuchColumn: 'There is no column “{{column}}” in this sheet. Nothing was sent. Columns: {{columns}}',
  folder:
    'The data folder {{folder}} cannot be used. Nothing was sent. Choose one you may write to with --data-dir.',
  newerDatabase:
    'The data folder was written by a newer Sendsheet. Nothing was sent and nothing was changed. Update this one.',
  damagedDatabase:
    'The data folder is damaged. Nothing was sent and nothing was deleted: the data is kept as {{kept}}. {{rescue}}',
  noToken: 'No token was given. Nothing was sent. Set SENDSHEET_TOKEN, or use --token-stdin.',
  needsYes: 'Nothing was sent: without a terminal to ask on, add --yes.',
  noSuchCampaign: 'There is no campaign {{id}} in this data folder. Nothing was sent.',
  draftCampaign: 'Campaign {{id}} was never sent, so there is nothing to resume. Nothing was sent.',
  otherGateway: 'This campaign belongs to {{gateway}}. Nothing was sent. Resume it without --gateway.',
  nothingUncertain: 'Nobody in this campaign is uncertain, so there is nothing to decide.',
  assumed_one: '{{count, number}} uncertain person is now assumed sent.',
  assumed_other: '{{count, number}} uncertain people are now assumed sent.',
  planned: '{{ready, number}} of {{total, number}} rows are ready; {{leftOut, number}} are left out.',
  leftOut: '  {{reason}}: {{count, number}}',
  example: 'First message, to {{name}}: {{text}}',
  toPractice: 'Gateway: practice, nothing is really sent.',
  toGateway: 'Gateway: {{gateway}}, channel {{channel}}.',
  ask: 'Send {{count, number}} messages? Type yes: ',
  repeats: 'Nothing was sent. To send all the same, add --confirm-repeats {{code}}',
  repeatsEarlier: 'The campaign “{{name}}” ({{id}}) has the same sheet and the same message.',
  notSent: 'Nothing was sent.',
  yes: 'yes',
  progress: '{{bar}} {{done, number}} / {{total, number}}  accepted {{accepted, number}}',
  result:
    '{{state}}: accepted {{accepted, number}} / {{planned, number}} · refused {{refused, number}} · uncertain {{uncertain, number}} · waiting {{waiting, number}} · {{credits}} credits',
  resumeHint: 'Go on with: npm run send -- --resume {{id}}',
  resolveHint:
    '{{count, number}} may or may not have gone. Decide with: npm run send -- --resolve {{id}} assume (or again)',
} as const;
