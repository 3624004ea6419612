-- Names in search form and digits of phones. Compared character by character: never by a collation.
create table patient_word (
    word       varchar(130) collate "C" not null,
    patient_id uuid                     not null references patient (id),
    primary key (word, patient_id)
);
create index patient_word_patient on patient_word (patient_id, word);
