/** Words around a Social Security number, without accents (`fold.ts`), for patterns with the flags `i` and `u`. */

/** "Social Security number" as people write it. "Social studies" and "social worker" are not it. */
export const CUE = String.raw`(?<![\p{L}])(?:ssns?4?|s\.\s?s\.\s?n\.?|s\.?\s?s\.?\s?(?:#|no\b\.?)|soc(?=\s?#?\s?\d)|nss|itin|tax\s?(?:payer)?\s?ids?(?:\s?(?:#|no\b\.?|num(?:ber)?\b))?|ss\s?(?:#|no\b\.?|num(?:ber)?\b)|soc(?:ial|\.)?[\s-]?sec(?:urity|\.)?(?:[\s-]?(?:#|no\b\.?|num(?:ber)?\b))?|seguro\s+social|numero\s+social|social\s?(?:#|no\b\.|number\b)|(?<!trabaj\p{L}*\s|servicio\s|red\s)social(?!\s*(?:stud|work|scien|emotion|media|group|skill|event|dist|lunch|need|club|serv|develop|interact|hour)))(?![\p{L}])`;

/** Whose numbers a ticket tells: "student 100234", but "the SSN of this student is …". */
const WHO =
  'students?|estudiantes?|pupils?|alumn[oa]s?|person|people|persona|households?|hogar(?:es)?|famil(?:y|ia)|records?|user|class|structure|calendar|enrollment|lunch|school';
/** What other numbers are called. */
const THING = String.raw`ids?|stu|sid|gtid|fte|courses?|cursos?|sections?|seccion|tickets?|cases?|caso|requests?|incident|inc|req|ritm|sr|boleto|applications?|app|solicitud|applicants?|nimbus|orders?|invoice|ref(?:erence)?|confirmation|phones?|telefono|tel|call|cell|fax|ext(?:ension)?|rooms?|rm|rows?|lines?|zip|matricula|(?:${WHO})\s?(?:ids?|numbers?|nos?\b\.?|#s?)|purchase\s+order|po|id\s+del?\s+(?:estudiante|alumno)|numeros?\s+del?\s+(?:estudiante|alumno)|studentnumber`;
/** Words that name another number, wherever they stand between a cue and a number. */
export const OTHER_THING = String.raw`(?<![\p{L}])(?:${THING})(?![\p{L}])|(?<![\p{L}])(?:${WHO})\s?[:#=]?\s*$`;
/** Things whose numbers stand right beside them; a Social Security number may be "on his account". */
const KEPT = 'tracking|serial|barcode|asset(?:\\s+tag)?|receipt|account|vendor|job|batch';
/** Words that name the number right behind or before them. */
export const OTHER = String.raw`(?<![\p{L}])(?:${WHO}|${THING}|${KEPT})(?![\p{L}])`;

/** Words that count or describe: "SSN errors: 1204" tells no number. */
export const COUNTS = String.raw`(?<![\p{L}])(?:errors?|counts?|total|reports?|forms?|fields?|missing|page|step|since|year|until|date)(?![\p{L}])`;

/** What may stand between a number's name and the number. */
const LINK = String.raw`(?:is|are|was|were|be|es|son|era|number|numbers|numero|numeros|num|nums|no|nos|id|ids|digits?|digitos|the|her|his|el|la|los|las|su|de|del|of|and|or|y|o|now|not|shows?|as|called|student|estudiante|entered|wrong|correct)(?![\p{L}])`;
export const LINKS = String.raw`(?:[\s:#=,()&/"'*_;-]|(?<=\p{L})\.|${LINK})*`;
/** The same behind a number, in its own clause. */
export const LINKS_BEHIND = `(?:[ (=#"']|${LINK})*`;

/** "last 4", "ends in" and their like. */
export const LAST = String.raw`(?<![\p{L}])(?:(?:the\s+)?(?:last|final|first|ultim[oa]s|primer[oa]s)[\s-]?(?:3|4|5|6|three|four|five|six|tres|cuatro|cinco|seis)(?![\p{L}\d])(?:\s+(?:digits?|numbers?|numeros|digitos))?|(?:that\s+|que\s+)?(?:end(?:s|ing)?|termina|terminad[oa]|terminando)\s+(?:in|with|en|con)|ending|ends(?=\s+\d)|terminacion|w/\s+last\s+digits)`;

/** Between a cue and four digits: nothing that says something else. */
export const TIGHT = String.raw`(?:(?<=no|num)\.|…|\.{2,}|[\s:#=()"'_>*•●-]|,(?=\s*(?:last|final))|x+(?=\d)|(?:is|are|was|be|should|es|son|era|of|de|del|su|her|his|the|no|num|number|numero|digits?|on\s+file|last4)(?![\p{L}])|${LAST},?)*`;
