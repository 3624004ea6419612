-- The names' words, and each with one letter left out, to find them despite a typo. No foreign key:
-- it would cost a second index, patients are never deleted, and a row without one finds nobody.
create table patient_near (
    near       varchar(12) collate "C" not null,
    patient_id uuid        not null,
    primary key (near, patient_id)
);
