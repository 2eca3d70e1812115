-- {Parts} parts, of which 15 per cent were merged into another person. {Big} and {Small} are segments of {A}.
insert into cdp_store.part (tenant_id, part_no, profile_id, public_id, created_at)
select pg_temp.tenant(g), g, case when pg_temp.is_moved(g) then g - 3 else g end, pg_temp.id(1, g), now() - interval '90 days'
from generate_series(1::bigint, {Parts}) g;

insert into cdp_store.profile (tenant_id, profile_id, public_id, name, email, phone, city, gender, birthday, attributes, provenance, is_known, first_seen_at, last_seen_at)
select pg_temp.tenant(g), g, pg_temp.id(1, g), case when d.known then d.surname || d.given end,
  case when d.known then 'p' || g || '@example.com' end,
  case when d.known then '+861' || 30 + g % 10 || lpad((g * 7919 % 100000000)::text, 8, '0') end,
  case when pg_temp.chance(g, 5) < 0.8 then (array['上海', '北京', '广州', '深圳', '成都', '杭州', '武汉', '西安', '南京', '重庆'])[1 + floor(power(pg_temp.chance(g, 6), 1.5) * 10)::int] end,
  case when g % 2 = 0 then 'female' else 'male' end, date '1960-01-01' + (pg_temp.chance(g, 7) * 16000)::int,
  jsonb_build_object('level', g % 7, 'store', 'S' || g % 50), jsonb_build_object('city', jsonb_build_object('part', g, 'source', 1)),
  d.known, now() - interval '90 days', now() - pg_temp.chance(g, 8) * interval '60 days'
from generate_series(1::bigint, {Parts}) g,
  lateral (select pg_temp.chance(g, 1) < 0.6 as known,
    (array['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐', '孙', '胡', '朱', '高', '林', '何', '郭', '马', '罗'])[1 + floor(power(pg_temp.chance(g, 2), 2) * 20)::int] as surname,
    (array['伟', '芳', '娜', '敏', '静', '丽', '强', '磊', '军', '洋', '勇', '艳', '杰', '娟', '涛', '明', '超', '霞', '平', '刚'])[1 + floor(pg_temp.chance(g, 3) * 20)::int]
      || (array['', '', '华', '英', '玲', '辉', '红', '波', '鹏', '宇'])[1 + floor(pg_temp.chance(g, 4) * 10)::int] as given) d
where not pg_temp.is_moved(g);

insert into cdp_store.identifier (tenant_id, kind, value, part_no, created_at)
select pg_temp.tenant(g), case when pg_temp.chance(g, 1) < 0.6 then 3 else 5 end, case when pg_temp.chance(g, 1) < 0.6 then 'p' || g || '@example.com' else 'a' || g end, g, now() - interval '90 days'
from generate_series(1::bigint, {Parts}) g;

insert into cdp_store.segment_member (tenant_id, segment_id, profile_id, entered_at)
select tenant_id, '{Big}'::uuid, profile_id, now() - interval '3 days' from cdp_store.profile where tenant_id = '{A}' and city is not null
union all
select tenant_id, '{Small}'::uuid, profile_id, now() - interval '3 days' from cdp_store.profile where tenant_id = '{A}' and pg_temp.chance(profile_id, 9) < 0.002;
update cdp.segment s set member_count = (select count(*) from cdp_store.segment_member m where m.tenant_id = s.tenant_id and m.segment_id = s.id);
