import type { ReportInput } from '../model';
import { Story } from './story';

/** An invented story with everything a report has to cope with: what a person looks at when judging its looks. */
export function harbour(): ReportInput {
  const story = new Story([
    ['headline', 'Harbour Pact in Doubt as Minister Weighs Terminal Sale'],
    ['dek', 'Talks with Orsen Maritime stalled over guarantees, people familiar with them say'],
    ['byline', 'By Ilse Varn and Tomas Reyk'],
    'HALVEN — The government of Norrland is preparing to sell its stake in the eastern container terminal, according to people familiar with the discussions, a step that would undo the port agreement signed two years ago and risks undermining the transport minister’s standing in her own party.',
    'The stake is worth about 410 million crowns, court filings show. Transport Minister Edda Solheim told aides last week that she “would rather sell than beg,” the people said.',
    '“We are not in the business of giving ports away,” Ms. Solheim said in an interview, “and anybody who says otherwise has not read the contract.”',
    'A senior official who took part in the talks disputed that account. The official, who spoke on condition of anonymity because he was not authorised to discuss the matter publicly, said the two sides had agreed on a price in November.',
    ['heading', 'A contract with an exit'],
    'The Courier reviewed the 62-page contract. It lets either side leave after thirty months if traffic falls below 1.1 million containers a year. The port authority said 1.04 million passed through in 2025.',
    ['list-item', 'Orsen Maritime holds 35% of the terminal.'],
    ['list-item', 'The state holds 40%, and the city of Halven the rest.'],
    'A spokesman for Orsen Maritime declined to comment. The city did not respond to requests for comment.',
    [
      'quote',
      '“A sale in an election year is a confession,” said Jorun Aske, who teaches public finance at Halven University.',
    ],
    'Norrland has sold four ports since 1998. Analysts say a fifth would be the largest by far.',
    [
      'caption',
      'Cranes at the eastern terminal in January. Two of the six stood idle during a visit last week.',
    ],
    'The ministry’s own forecast, a copy of which was described by one of the people, expects traffic to recover by 2028. It has been wrong in each of the past five years.',
  ]);
  const people = story.source({
    kind: 'group',
    descriptor: 'people familiar with the discussions',
    count: { min: 2, max: null },
    independenceGroup: 'talks',
    basis: 'briefed',
  });
  const official = story.source({
    descriptor: 'A senior official who took part in the talks',
    affiliation: 'Government of Norrland',
    interest: 'Negotiated the agreement',
    basis: 'took-part',
    groundRules: 'background',
    independenceGroup: 'talks',
    anonymityReason: {
      text: 'because he was not authorised to discuss the matter publicly',
      boilerplate: true,
    },
  });
  const minister = story.source({
    name: 'Edda Solheim',
    descriptor: 'Transport Minister',
    affiliation: 'Ministry of Transport',
    interest: 'Would decide the sale',
    basis: 'took-part',
    groundRules: 'on-record',
  });
  const filings = story.source({
    kind: 'document',
    descriptor: 'court filings',
    basis: 'document',
  });
  const authority = story.source({
    kind: 'institution',
    name: 'Port Authority of Halven',
    descriptor: 'The port authority',
  });
  const orsen = story.source({
    kind: 'institution',
    name: 'Orsen Maritime',
    descriptor: 'A spokesman for Orsen Maritime',
  });
  const aske = story.source({
    name: 'Jorun Aske',
    descriptor: 'who teaches public finance at Halven University',
    affiliation: 'Halven University',
  });
  const analysts = story.source({
    kind: 'group',
    descriptor: 'Analysts',
    count: { min: 2, max: null },
  });
  const forecast = story.source({
    kind: 'document',
    descriptor: 'The ministry’s own forecast',
    affiliation: 'Ministry of Transport',
  });
  story.source({ kind: 'institution', name: 'City of Halven', descriptor: 'The city' });

  const headline = story.claim('anonymous', 'Harbour Pact in Doubt', {
    centrality: 'headline',
    kind: 'characterisation',
  });
  story.link(headline, people);
  const dek = story.claim(
    'anonymous',
    'Talks with Orsen Maritime stalled over guarantees, people familiar with them say',
  );
  story.link(dek, people, { cue: story.span('say') });
  const lead = story.claim(
    'anonymous',
    'The government of Norrland is preparing to sell its stake in the eastern container terminal, according to people familiar with the discussions',
    {
      centrality: 'lead',
      check: 'partly',
      note: 'The ministry confirmed that a sale is “an option”.\nAsk for the cabinet minutes of 9 January.',
    },
  );
  story.link(lead, people, {
    cue: story.span('according to'),
    mention: story.span('people familiar with the discussions'),
  });
  story.claim(
    'unattributed',
    'a step that would undo the port agreement signed two years ago and risks undermining the transport minister’s standing in her own party',
    { reason: 'outlet-analysis', kind: 'prediction' },
  );
  story.claim('sourced', 'port agreement signed two years ago', { check: 'confirmed' });
  story.claim('unattributed', 'risks undermining the transport minister’s standing');
  const worth = story.claim(
    'sourced',
    'The stake is worth about 410 million crowns, court filings show.',
    { kind: 'number', check: 'confirmed' },
  );
  story.link(worth, filings, { channel: 'court', cue: story.span('show') });
  const aides = story.claim(
    'anonymous',
    'Transport Minister Edda Solheim told aides last week that she “would rather sell than beg,” the people said.',
    { kind: 'quotation' },
  );
  const outer = story.link(aides, people, {
    cue: story.span('said'),
    mention: story.span('the people'),
  });
  story.link(aides, minister, {
    mode: 'partial',
    parentId: outer.id,
    channel: 'other',
    cue: story.span('told aides'),
  });
  const ports = story.claim(
    'on-record',
    [
      '“We are not in the business of giving ports away,”',
      '“and anybody who says otherwise has not read the contract.”',
    ],
    { kind: 'quotation' },
  );
  story.link(ports, minister, { mode: 'direct', cue: story.span('said in an interview') });
  story.link(ports, official, { role: 'disputes' });
  const price = story.claim('on-record', 'said the two sides had agreed on a price in November', {
    check: 'contradicted',
  });
  story.link(price, official);
  story.claim('observed', 'The Courier reviewed the 62-page contract.');
  const traffic = story.claim(
    'sourced',
    'The port authority said 1.04 million passed through in 2025.',
    { kind: 'number', check: 'unverifiable' },
  );
  story.link(traffic, authority, { channel: 'statement' });
  const declined = story.claim('response', 'A spokesman for Orsen Maritime declined to comment.', {
    answer: 'declined',
  });
  story.link(declined, orsen, { role: 'declines', channel: 'statement' });
  story.claim('response', 'The city did not respond to requests for comment.');
  const confession = story.claim(
    'on-record',
    '“A sale in an election year is a confession,” said Jorun Aske, who teaches public finance at Halven University.',
    { kind: 'opinion' },
  );
  story.link(confession, aske, { mode: 'direct' });
  story.claim('unattributed', 'Norrland has sold four ports since 1998.', { reason: 'background' });
  const fifth = story.claim('anonymous', 'Analysts say a fifth would be the largest by far.', {
    kind: 'opinion',
  });
  story.link(fifth, analysts);
  story.claim('observed', 'Two of the six stood idle during a visit last week.');
  const recover = story.claim(
    'anonymous',
    'The ministry’s own forecast, a copy of which was described by one of the people, expects traffic to recover by 2028.',
    { kind: 'prediction' },
  );
  const described = story.link(recover, people, { cue: story.span('described') });
  story.link(recover, forecast, { parentId: described.id, channel: 'report' });
  return story.input({
    title: 'Harbour Pact in Doubt as Minister Weighs Terminal Sale',
    byline: 'Ilse Varn and Tomas Reyk',
    url: 'https://halven-courier.example/harbour-pact',
    publishedAt: '2026-01-13T06:00Z',
    summary:
      'The sale itself rests on people familiar with the discussions alone: perhaps two, perhaps the same two throughout. The value is documented in court filings and the traffic figures come from the port authority.\n\nWhether a price was agreed in November is contradicted on the record by the minister. What the forecast says is known only from a description of it.',
  });
}
