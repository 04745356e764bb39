/** Prefixes of VAT numbers in the Union outside France. Greece's is EL; Northern Ireland's XI holds for goods. */
const TVA_UE = 'AT BE BG CY CZ DE DK EE EL ES FI HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI';

/** ISO 3166-1 codes outside the Union and outside the French collectivities that have an identifier of their own or a SIRET. */
const HORS_UE = `AD AE AF AG AI AL AM AO AQ AR AS AU AW AX AZ BA BB BD BF BH BI BJ BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH
CI CK CL CM CN CO CR CU CV CW CX DJ DM DO DZ EC EG EH ER ET FJ FK FM FO GA GB GD GE GG GH GI GL GM GN GQ GS GT GU GW GY HK HM HN HT ID IL
IM IN IO IQ IR IS JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LY MA MC MD ME MG MH MK ML MM MN MO MP MR MS MU MV MW
MX MY MZ NA NE NF NG NI NO NP NR NU NZ OM PA PE PG PH PK PN PR PS PW PY QA RS RU RW SA SB SC SD SG SH SJ SL SM SN SO SR SS ST SV SX SY SZ
TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WS YE ZA ZM ZW`;

export const PREFIXES_TVA_UE: ReadonlySet<string> = new Set(TVA_UE.split(' '));
export const PAYS_HORS_UE: ReadonlySet<string> = new Set(HORS_UE.split(/\s/));
