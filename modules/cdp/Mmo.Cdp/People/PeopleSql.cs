namespace Mmo.Cdp.People;

internal static class PeopleSql
{
    public const string Resolve =
        """
        select k.part_no, p.profile_id
        from unnest(@Parts) as k (part_no)
        cross join lateral (select profile_id from cdp.part where part_no = k.part_no offset 0) p
        """;

    public const string Get =
        """
        select k.part_no, f.profile_id, f.public_id, f.unit_id, f.name, f.email, f.phone, f.city, f.gender, f.birthday::text as birthday,
               f.time_zone, f.locale, f.attributes::text as attributes
        from unnest(@Parts) as k (part_no)
        cross join lateral (select profile_id from cdp.part where part_no = k.part_no offset 0) p
        cross join lateral (select * from cdp.profile where profile_id = p.profile_id offset 0) f
        """;

    /// <summary>By the public id of any part that is, or once was, a profile's birth part.</summary>
    public const string Find =
        """
        select k.public_id, p.profile_id
        from unnest(@PublicIds) as k (public_id)
        cross join lateral (select profile_id from cdp.part where public_id = k.public_id offset 0) p
        """;
}
