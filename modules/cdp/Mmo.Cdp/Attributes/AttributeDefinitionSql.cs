namespace Mmo.Cdp.Attributes;

internal static class AttributeDefinitionSql
{
    public const string Sources = "select id, no, name, kind = 'internal' as is_internal from cdp.source order by kind = 'internal', name, no";

    /// <summary>
    /// Refused without a row where somebody else changed it since <c>@Stamp</c>. What is built in has a row of its own once it was changed.
    /// </summary>
    public const string Save =
        """
        insert into cdp.attribute as a (tenant_id, key, label_zh, label_en, type, column_name, is_personal, concurrency_stamp)
        select kernel.current_tenant(), @Key, @LabelZh, @LabelEn, @Type, @Column, @IsPersonal, @NewStamp
        where @Stamp = '' or exists (select from cdp.attribute where key = @Key)
        on conflict (tenant_id, key) do update
        set label_zh = excluded.label_zh, label_en = excluded.label_en, is_personal = excluded.is_personal, concurrency_stamp = excluded.concurrency_stamp
        where a.concurrency_stamp = @Stamp
        """;

    public const string SaveRule =
        """
        insert into cdp.survivorship (tenant_id, attribute, rule, source_order)
        values (kernel.current_tenant(), @Key, @Rule, @SourceOrder)
        on conflict (tenant_id, attribute) do update set rule = excluded.rule, source_order = excluded.source_order
        """;

    public const string ForgetRule = "delete from cdp.survivorship where attribute = @Key";
}
