-- What a plan hands out stands in its edition, and what is handed on from there in plan.hand_down; a copy of it told the same twice.
DROP TABLE plan.target;
