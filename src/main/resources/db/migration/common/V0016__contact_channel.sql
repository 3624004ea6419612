-- How a patient wants to be reached, and what there is to say about each alert (a line each).
alter table patient add column channel varchar(10) default '' not null;
alter table patient add column alert_notes varchar(1000) default '' not null;
alter table patient add constraint patient_channel
    check (channel in ('', 'PHONE', 'SMS', 'EMAIL', 'LETTER'));
