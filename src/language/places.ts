import { wordList } from './word-list';

/** Countries, states and cities often in the news, folded to lower case, words of one name joined by "_". */
export const KNOWN_PLACES =
  wordList(`afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
  belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burkina_faso burundi cambodia cameroon canada chad chile china
  colombia comoros congo costa_rica croatia cuba cyprus czechia czech_republic denmark djibouti dominica dominican_republic ecuador egypt
  el_salvador england eritrea estonia eswatini ethiopia fiji finland france gabon gambia gaza germany ghana greece greenland grenada guatemala
  guinea guyana haiti honduras hong_kong hungary iceland india indonesia iran iraq ireland israel italy ivory_coast jamaica japan jordan
  kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau madagascar malawi
  malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar burma namibia
  nepal netherlands new_zealand nicaragua niger nigeria north_korea north_macedonia northern_ireland norway oman pakistan palestine panama
  papua_new_guinea paraguay peru philippines poland portugal puerto_rico qatar romania russia rwanda samoa san_marino saudi_arabia scotland senegal
  serbia seychelles sierra_leone singapore slovakia slovenia somalia south_africa south_korea south_sudan spain sri_lanka sudan suriname
  sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga trinidad tunisia turkey türkiye turkmenistan uganda ukraine
  united_arab_emirates united_kingdom united_states uruguay uzbekistan vanuatu vatican venezuela vietnam wales yemen zambia zimbabwe
  new_england soviet_union united_states_of_america ariz d.c. dc washington,_d.c. washington,_dc calif fla mich minn tenn wis conn colo okla ala ark u.s. us usa u.s.a. uk u.k. uae britain great_britain america africa asia europe antarctica middle_east west_bank gaza_strip crimea donbas
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana
  maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york new_york_city
  north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont
  west_virginia wisconsin wyoming ontario quebec alberta british_columbia manitoba new_south_wales queensland tasmania
  london paris berlin madrid rome lisbon vienna brussels amsterdam dublin copenhagen oslo stockholm helsinki warsaw prague budapest
  bucharest sofia athens istanbul ankara moscow kyiv kiev minsk belgrade zagreb sarajevo tirana geneva zurich bern munich frankfurt hamburg
  cologne barcelona valencia seville milan naples turin venice florence genoa lyon marseille strasbourg nice toulouse bordeaux porto antwerp rotterdam
  hague manchester birmingham liverpool leeds glasgow edinburgh cardiff belfast bristol sheffield newcastle oxford
  washington boston chicago los_angeles san_francisco san_diego seattle portland denver dallas houston austin phoenix las_vegas miami orlando
  atlanta philadelphia detroit cleveland minneapolis pittsburgh baltimore new_orleans san_antonio st._louis nashville charlotte honolulu
  indianapolis cincinnati jacksonville milwaukee sacramento memphis tampa tampa_bay oakland kansas_city salt_lake_city
  brooklyn manhattan queens harlem hollywood silicon_valley toronto montreal vancouver ottawa calgary mexico_city havana bogota bogotá caracas lima
  quito santiago buenos_aires montevideo brasilia brasília rio_de_janeiro são_paulo sao_paulo cairo tripoli tunis algiers rabat casablanca lagos
  abuja accra nairobi addis_ababa kampala kigali johannesburg cape_town pretoria harare khartoum mogadishu dakar kinshasa tehran
  baghdad mosul basra damascus aleppo beirut jerusalem tel_aviv ramallah amman riyadh jeddah mecca doha dubai abu_dhabi kuwait_city sanaa
  kabul islamabad karachi lahore delhi new_delhi mumbai kolkata chennai bangalore dhaka kathmandu colombo beijing shanghai wuhan guangzhou
  shenzhen taipei tokyo osaka hiroshima fukushima seoul pyongyang hanoi bangkok phnom_penh yangon kuala_lumpur jakarta manila sydney
  melbourne brisbane perth canberra auckland wellington christchurch chernobyl kharkiv odesa odessa mariupol bakhmut donetsk luhansk kherson
  rafah khan_younis guantánamo guantanamo capitol_hill oval_office mar-a-lago virginia georgia wall_street downing_street mediterranean atlantic pacific arctic baltic caribbean
  balkans caucasus himalayas alps amazonia sahara siberia catalonia scandinavia bavaria normandy sicily sardinia tuscany lombardy
  españa francia alemania italia reino_unido estados_unidos eeuu ee.uu. brasil grecia turquía rusia ucrania suecia noruega dinamarca bélgica holanda
  méxico perú japón marruecos sevilla bilbao málaga zaragoza galicia andalucía cataluña país_vasco
  espagne allemagne italie royaume-uni états-unis grèce turquie russie suède norvège belgique pays-bas mexique japon maroc
  algérie tunisie sénégal chine lille nantes rennes grenoble bretagne normandie corse île-de-france
  deutschland frankreich spanien italien großbritannien griechenland türkei russland polen österreich schweiz niederlande belgien schweden
  norwegen dänemark brasilien ungarn tschechien münchen köln stuttgart düsseldorf leipzig dresden hannover nürnberg bremen wien zürich
  bayern sachsen hessen thüringen brandenburg nordrhein-westfalen baden-württemberg niedersachsen
  alemanha frança espanha itália grécia rússia ucrânia suécia lisboa coimbra braga rio
  germania spagna regno_unito stati_uniti ucraina svezia norvegia belgio milano roma napoli torino firenze venezia
  genova bologna palermo bari catania lombardia toscana veneto piemonte sicilia`);

/** Last or first words that make a name a place’s, lower case. */
export const PLACE_NOUNS =
  wordList(`county city town village river lake bay sea ocean island islands isle peninsula mountain mountains mount hill hills
  valley valleys coast beach cape gulf strait street avenue road boulevard square lane park forest desert province region district state territory bridge harbour
  harbor port airport station stadium canal creek falls fort heights highway plaza tower north south east west upper lower
  plateau ridge courthouse planetarium blvd ave parkway turnpike freeway expressway cathedral mosque zoo prison jail canyon glacier volcano
  basin reservoir cemetery springs wetlands vale moor haven provincia río isla sierra playa calle rivière île mont saint-pierre lac rue fluss see berg straße
  rio ilha serra praia rua fiume lago isola monte via piazza`);

/** Whether a name, as written, is a place known everywhere. */
export const isKnownPlace = (name: string): boolean =>
  KNOWN_PLACES.has(name.toLowerCase().replaceAll(' ', '_')) || /^U\.?[SK]\.?$/.test(name);
