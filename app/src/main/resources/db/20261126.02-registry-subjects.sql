-- What a person is told of themselves, and whom an account reached; see chungtay.registry.subject.

-- Which acts showed a household among others; lists name theirs in what they leave behind.
CREATE INDEX act_that_showed ON audit.act USING gin ((after -> 'households') jsonb_path_ops)
 WHERE jsonb_exists(after, 'households');

-- What was withdrawn is held all the same, and is told with the rest.
CREATE INDEX membership_was ON registry.membership (person_id) WHERE withdrawn IS NOT NULL;
CREATE INDEX person_known_was ON registry.person_known (person_id) WHERE withdrawn IS NOT NULL;
CREATE INDEX residence_was ON registry.residence (household_id) WHERE withdrawn IS NOT NULL;
CREATE INDEX household_known_was ON registry.household_known (household_id) WHERE withdrawn IS NOT NULL;
