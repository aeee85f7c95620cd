-- What silence counted in a round (docs/pairing/scoring.md). Rounds of before left it out, and counted waiting by weight.
alter table pairing_round add column scoring_version integer default 1 not null;
alter table pairing_round add column averages text;
update pairing_round set rules = '{"order":"BY_WEIGHT",' || substring(rules from 2) where rules like '{"%';
