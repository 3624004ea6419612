-- A number that is missing is begun by the first change; two first changes at once got in each
-- other's way. From now on a site begins with all of its numbers.
insert into revision (site_id, subject, rev)
select place.id, topic.subject, 0
from (
    select id from site
    union all
    select cast('00000000-0000-0000-0000-000000000000' as uuid)
) place
cross join (
    select 'SCHEDULE' as subject
    union all
    select 'PATIENTS'
    union all
    select 'CALLS'
) topic
where not exists (
    select 1 from revision known
    where known.site_id = place.id and known.subject = topic.subject
);
