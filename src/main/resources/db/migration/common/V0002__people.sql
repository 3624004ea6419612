create table app_user (
    id              uuid         not null primary key,
    login           varchar(100) not null,
    login_key       varchar(100) not null,
    display_name    varchar(200) not null,
    role            varchar(20)  not null,
    practitioner_id uuid         references practitioner (id),
    password_hash   varchar(72)  not null,
    active          boolean      not null,
    failed_attempts integer      not null,
    locked_until    timestamp(6) with time zone,
    last_seen       timestamp(6) with time zone,
    version         bigint       not null,
    constraint app_user_login unique (login_key),
    constraint app_user_role
        check (role in ('ADMINISTRATOR', 'RECEPTIONIST', 'DOCTOR', 'PATIENT', 'KIOSK')),
    constraint app_user_attempts check (failed_attempts >= 0)
);

create table workstation (
    id      uuid         not null primary key,
    name    varchar(200) not null,
    site_id uuid         not null references site (id),
    constraint workstation_name unique (name)
);

-- Passwords of the demo clinic's made-up people; a trigger keeps this empty in a real clinic.
create table demo_account (
    user_id  uuid         not null primary key references app_user (id),
    password varchar(100) not null
);

create sequence patient_number start with 10001;

create table patient (
    id          uuid         not null primary key,
    number      bigint       not null,
    family_name varchar(120) not null,
    given_name  varchar(120) not null,
    birth_date  date         not null,
    birthday    integer      not null,
    sex         varchar(10)  not null,
    phone       varchar(60)  not null,
    email       varchar(254) not null,
    language    varchar(60)  not null,
    alerts      varchar(200) not null,
    desk_note   varchar(4000) not null,
    version     bigint       not null,
    constraint patient_number_once unique (number),
    constraint patient_sex check (sex in ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN'))
);
create index patient_birth_date on patient (birth_date);
create index patient_birthday on patient (birthday);
