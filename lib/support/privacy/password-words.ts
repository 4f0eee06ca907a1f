/** Words around passwords, without accents (`fold.ts`). */

export const CUE = String.raw`(?<![\p{L}\d])(?:p[a4@][s$5]{1,2}[ ]?w[o0]r?ds?|passords?|pwrd|psswd|passwr[do]{1,2}s?|passowrds?|passw|p\.\s?w\.|pass[ ]?codes?|passphrases?|passwd|passwort|pswd|psw|pwd|pw|p/w|contrasenas?(?:\s+(?:nueva|temporal|actual|vieja))?|(?<!palabra\s)clave(?!\s+de\s+activ)(?:\s+(?:de\s+acceso|nueva|temporal))?|(?<!\b(?:hall|bus|late|press|with)\s)pass(?=\s*(?:[:=]|->|→|[ ]-[ ])|[ ](?:\S*\p{L}{3}\S*\d{2}|\S*[\p{L}\d][!@#$%^&*]))|(?:security|access)\scode(?=\s*(?:[:=#]|\d{3}|is\s\d))|codigo\sde\s(?:acceso|seguridad)(?=\s*(?:[:=#]|\d{3}|es\s\d))|pin(?=\s*(?:[:=#(]|\d{3}|is\b|es\b|was\b|number|code))|nip(?=\s*(?:[:=#]|\d{3}|es\b)))(?![\p{L}])`;

/** After "password is" or "password:" these say something about it and are none. */
const SAYS =
  /^(?:a|an|and|or|the|this|that|those|her|his|their|my|your|our|it|its|to|up|in|on|off|for|from|of|by|at|as|about|not|no|never|only|also|still|now|already|again|always|being|been|was|were|is|are|has|had|have|does|did|will|would|can|could|should|must|may|cannot|can't|doesn't|didn't|won't|isn't|wasn't|hasn't|nothing|something|what|which|one|ok|okay|good|bad|fine|wrong|right|correct|incorrect|invalid|valid|unknown|none|n\/a|na|tbd|missing|blank|empty|gone|forgotten|forgot|lost|stale|hidden|broken|stolen|taken|written|given|known|shown|short|long|weak|strong|case|same|different|old|new|temporary|temp|default|private|secret|sent|set|reset|resets|kept|see|ask|please|then|but|because|since|so|too|very|when|if|why|how|who|where|with|without|still|there|here|hers|his|theirs|me|them|him|us|you|yes|field|box|page|link|screen|button|rule|rules|policy|problem|problems|issue|issues|help|hint|login|log-in|log|sign|get|see|view|open|use|check|work|works|start|proceed|continue|access|enter|enroll|register|change|another|someone|anyone|school|student|parent|mom|dad|mother|father|today|yesterday|tomorrow|soon|later|and\/or|si|es|esta|ser|de|del|la|las|el|los|un|una|y|o|que|se|ya|muy|mal|mala|no|nada|ella|su|mi|otra|nueva|vieja|valida|invalida|correcta|incorrecta|misma|falta|olvido|restablecer|para|por|con|sin|en|corta|larga|distinta|igual)$/iu;

/** "locked", "working", "temporary", "vencida": what a password can be, not what it is. */
const DESCRIBES = /(?:ed|ing|able|ible|ary|ally|ly|ada|ado|ida|ido|mente|n't)$/iu;

/** A word that says something about a password. */
export const says = (word: string): boolean =>
  SAYS.test(word) ||
  (DESCRIBES.test(word) && /^[\p{L}'-]+$/u.test(word)) ||
  /^[^\p{L}\d]*$/u.test(word) ||
  /^(.)\1+$/.test(word);

/** Letters together with digits or signs, or a number: nobody writes an ordinary word so. */
export function looksMade(word: string): boolean {
  if (!/[\p{L}]/u.test(word)) {
    return (
      /^\d{4,}$/.test(word) ||
      (/^[\d!@#$%^&*+=~_.?-]{4,}$/.test(word) && /\d/.test(word) && /[!@#$%^&*+=~?]/.test(word))
    );
  }
  return /\d|[@#$%^&*+=~]|\p{L}!\p{L}/u.test(word) && !/^\d{1,3}(?:st|nd|rd|th|am|pm|x)$/i.test(word);
}
