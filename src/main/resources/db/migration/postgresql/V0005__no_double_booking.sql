create extension if not exists btree_gist;

alter table reservation add constraint reservation_no_overlap
    exclude using gist (
        resource_id with =,
        lane with =,
        tstzrange(occupied_from, occupied_until) with &&);
