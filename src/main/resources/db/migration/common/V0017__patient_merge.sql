-- A record that was merged stays, with its number and its search words; it points to the survivor.
alter table patient add column merged_into uuid;
alter table patient add constraint patient_merged foreign key (merged_into) references patient (id);
create index patient_merged_into on patient (merged_into);

-- What is needed to take a merge back: what the survivor had before, and which visits came to it.
create table patient_merge (
    id          uuid                        not null primary key,
    survivor_id uuid                        not null references patient (id),
    merged_id   uuid                        not null references patient (id),
    merged_at   timestamp(6) with time zone not null,
    phone       varchar(60)                 not null,
    email       varchar(254)                not null,
    language    varchar(60)                 not null,
    channel     varchar(10)                 not null,
    alerts      varchar(200)                not null,
    alert_notes varchar(1000)               not null,
    desk_note   varchar(4000)               not null,
    constraint patient_merged_once unique (merged_id)
);
create index patient_merge_survivor on patient_merge (survivor_id, merged_at);

create table patient_merge_visit (
    merge_id       uuid not null references patient_merge (id),
    appointment_id uuid not null references appointment (id),
    primary key (merge_id, appointment_id)
);

-- Two people who look like one: somebody has said that they are two. The smaller number first.
create table distinct_patients (
    patient_id uuid not null references patient (id),
    other_id   uuid not null references patient (id),
    primary key (patient_id, other_id)
);
