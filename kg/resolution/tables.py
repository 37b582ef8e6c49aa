"""The tables of the books of a resolution, in the order in which one is made from the other.

`article`, `part` (its individuals) and `told` (its happenings) say what articles say. `tally` counts what they tell of
names, and `used` says where that matters. `fold` are parts of large blocks, `team` the groups of one name, `whole` the
individuals made of these. `meet` and `edge` are keys and pairs, of groups as of `telling`s. `claim` says who would
like to have an IRI, `stand` whom a node stands for; `link`, `named` and `anchor` are what a store shows of it all.
"""

SCHEMA = """
CREATE TABLE IF NOT EXISTS ledger (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE IF NOT EXISTS article (id INTEGER PRIMARY KEY AUTOINCREMENT, iri TEXT UNIQUE, digest TEXT, near TEXT);
CREATE TABLE IF NOT EXISTS part (block TEXT, hash TEXT, article INTEGER, place INTEGER, node TEXT, content TEXT,
    marks TEXT, PRIMARY KEY (block, hash, article, place)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS part_article ON part (article);
CREATE INDEX IF NOT EXISTS part_node ON part (node, article);
CREATE TABLE IF NOT EXISTS told (article INTEGER, name TEXT, content TEXT,
    PRIMARY KEY (article, name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS tally (about TEXT, key TEXT, value TEXT, number INTEGER,
    PRIMARY KEY (about, key, value)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS used (about TEXT, key TEXT, article INTEGER,
    PRIMARY KEY (about, key, article)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS used_article ON used (article);
CREATE TABLE IF NOT EXISTS fold (block TEXT, prefix TEXT, content TEXT, PRIMARY KEY (block, prefix)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team (name TEXT PRIMARY KEY, block TEXT, content TEXT, whole TEXT) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS team_block ON team (block);
CREATE INDEX IF NOT EXISTS team_whole ON team (whole);
CREATE TABLE IF NOT EXISTS meet (space TEXT, key TEXT, name TEXT, PRIMARY KEY (space, key, name)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS meet_name ON meet (space, name);
CREATE TABLE IF NOT EXISTS edge (space TEXT, one TEXT, other TEXT, verdict TEXT,
    PRIMARY KEY (space, one, other)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS whole (name TEXT PRIMARY KEY, plain TEXT, iri TEXT, size INTEGER, type TEXT, label TEXT,
    authority TEXT, content TEXT) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS whole_plain ON whole (plain, size DESC, name);
CREATE INDEX IF NOT EXISTS whole_iri ON whole (iri);
CREATE INDEX IF NOT EXISTS whole_authority ON whole (authority);
CREATE TABLE IF NOT EXISTS claim (iri TEXT, plain TEXT, PRIMARY KEY (iri, plain)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS claim_plain ON claim (plain);
CREATE TABLE IF NOT EXISTS stand (node TEXT, whole TEXT, PRIMARY KEY (node, whole)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS stand_whole ON stand (whole);
CREATE TABLE IF NOT EXISTS telling (name TEXT PRIMARY KEY, article INTEGER, content TEXT) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS telling_article ON telling (article);
CREATE TABLE IF NOT EXISTS link (node TEXT, whole TEXT, iri TEXT, content TEXT,
    PRIMARY KEY (node, whole)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS link_iri ON link (iri);
CREATE INDEX IF NOT EXISTS link_whole ON link (whole);
CREATE TABLE IF NOT EXISTS named (iri TEXT PRIMARY KEY, type TEXT, label TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS anchor (iri TEXT, elsewhere TEXT, authority TEXT, PRIMARY KEY (authority, iri, elsewhere))
    WITHOUT ROWID;
"""
TABLES = [line.split()[5] for line in SCHEMA.splitlines() if line.startswith("CREATE TABLE")]
