import type { PluginCatalogue } from '../PluginCatalogue.ts';

/** What keeps an export from being imported, in German. */
export const imports: PluginCatalogue['imports'] = {
  not_json:
    'Das ist kein JSON-Dokument. Nehmen Sie die Datei, wie sie heruntergeladen wurde, und nicht die Tabellen.',
  invalid: 'Das entspricht nicht dem Format',
  nothing:
    'Keine Datei hat eine Begleitung, die diese Person als Führungskraft oder Coach hat. Nennen Sie die Dateien beider.',
  differs: 'Das ist nicht, was eine andere Datei sagt. Exportieren Sie alle neu, eine nach der anderen.',
  lacking:
    'Eine andere Datei hat hier einen Eintrag, den auch diese haben müsste. Exportieren Sie alle neu, eine nach der anderen.',
  not_theirs:
    'Das ist eine private Notiz von jemand anderem. Nehmen Sie die Datei, wie sie heruntergeladen wurde.',
  missing:
    'Das sagt keine Datei. Nennen Sie die Dateien von Führungskraft und Coach, von beiden selbst exportiert.',
  person_unknown: 'Keine Datei sagt, welches Konto das ist. Nehmen Sie den Export dieser Person dazu',
  account_missing: 'Es gibt kein Konto mit dieser E-Mail-Adresse. Legen Sie es an, mit den Rollen der Person',
  role_missing: 'Dem Konto fehlt die Rolle zu dem, was diese Person hier ist. Geben Sie ihm die Rolle',
  organization_differs: 'Die Konten gehören zu verschiedenen Organisationen. Bringen Sie sie in eine',
  instrument_missing:
    'Diese Fassung des Fragebogens wurde hier nie veröffentlicht. Importieren Sie zuerst die Inhalte des anderen Systems',
  exists: 'Diese Begleitung ist schon hier. Ein Export wird einmal importiert.',
  taken: 'Ein Eintrag dieser Begleitung ist hier schon in einer anderen. Nichts von ihr wurde importiert.',
  erased: 'Diese Begleitung wurde hier gelöscht und bleibt gelöscht.',
  slot_taken:
    'Coach oder Führungskraft hat zur Zeit einer dieser Sitzungen eine andere. Nichts von dieser Begleitung wurde importiert.',
};
