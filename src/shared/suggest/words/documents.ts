/** Words for what can be asked for and read, counted or watched. Lower case and singular. */

/** Written things. */
export const DOCUMENTS = `
  document record paper_trail file filing dossier memo memorandum note letter email e-mail mail message text_message
  text tweet post posting report study analysis assessment review paper white_paper working_paper article story
  piece editorial op-ed column blog essay book memoir biography novel chapter excerpt passage manuscript draft
  manifesto statement release press_release communique communiqué declaration announcement bulletin notice
  advisory alert warning_letter circular brochure leaflet flyer pamphlet poster sign placard banner headline
  caption transcript minutes testimony deposition affidavit complaint lawsuit suit petition indictment charge_sheet
  charging_document motion brief ruling verdict judgment judgement opinion decision order injunction warrant subpoena
  summons sentence settlement agreement accord treaty pact deal contract lease license licence permit deed will
  certificate law statute act bill legislation ordinance regulation rule guideline directive decree resolution
  amendment clause article measure constitution convention charter code bylaw provision policy plan blueprint proposal platform
  agenda schedule calendar diary log logbook ledger invoice receipt bill_of_sale tax_return return disclosure form
  questionnaire application resume résumé obituary prospectus earnings_report audit account balance_sheet budget
  cable dispatch communication correspondence chat archive website_page web_page webpage page slide
  presentation map chart graph table list inventory catalog catalogue encyclopedia dictionary textbook manual
  handbook guide annotation screenshot fact-check fact_check factsheet fact_sheet newsletter advertisement ad advert
  commercial spot literature scripture bible koran quran talmud myth legend finding conclusion evidence research
  paperwork court_record court_filing court_document
  press_account news_account news_report media_report account rumor rumour speech remark remarks
`;

/** Counted things. */
export const DATASETS = `
  data dataset database figure statistic number poll survey census tally count index indicator estimate projection
  forecast average ranking rating measurement reading record_count registry sample exit_poll opinion_poll
  tracking_poll straw_poll barometer tracker model simulation spreadsheet score odds
`;

/** Seen or heard things. */
export const RECORDINGS = `
  video footage recording audio tape videotape audiotape clip film movie documentary livestream broadcast podcast
  photo photograph picture image satellite_image voicemail wiretap surveillance_video bodycam dashcam
  body-camera_footage episode program programme show newscast interview
`;

/** Through these a document is only described, and whoever describes it is the source. */
export const DESCRIBED_BY = `described recounted relayed characterized characterised summarized summarised outlined`;
