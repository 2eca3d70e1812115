using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.Imports;

internal static class ImportSql
{
    /// <summary>So many rows stand in an error file at most.</summary>
    public const int MaxErrors = 100_000;

    private const string Columns =
        """
        i.id, i.name, i.kind, i.source_no, s.id as source_id, s.name as source_name, i.file_name, i.file_no, i.size, i.encoding, i.is_complete,
        i.mapping::text as mapping, i.column_names, i.left_out::text as left_out, i.operation_id, i.user_name, i.created_at, i.concurrency_stamp,
        (select count(*) from (select from cdp.import_error where import_id = i.id limit 100000) e) as error_count
        """;

    public const string Page = $"select {Columns} from cdp.import i left join cdp.source s on s.no = i.source_no order by i.created_at desc, i.id desc limit @Take offset @Skip";

    public const string Count = "select count(*) from cdp.import";

    public const string One = $"select {Columns} from cdp.import i left join cdp.source s on s.no = i.source_no where i.id = @Id";

    public const string Lock = "select id from cdp.import where id = @Id for update";

    public const string Insert =
        """
        insert into cdp.import (id, tenant_id, name, kind, source_no, user_name, created_at, updated_at)
        values (@Id, kernel.current_tenant(), @Name, @Kind, @SourceNo, @UserName, @Now, @Now)
        """;

    public const string BeginFile =
        """
        update cdp.import
        set file_no = file_no + 1, file_name = @FileName, size = 0, encoding = null, is_complete = false, former_mapping = coalesce(mapping, former_mapping), mapping = null, left_out = null,
            operation_id = null, concurrency_stamp = @NewStamp, updated_at = @Now
        where id = @Id
        returning file_no
        """;

    public const string EndFile =
        """
        update cdp.import set size = @Size, encoding = @Encoding, is_complete = true, updated_at = @Now where id = @Id and file_no = @FileNo
        """;

    public const string InsertChunk =
        """
        insert into cdp.import_chunk (tenant_id, import_id, file_no, n, raw_length, data)
        values (kernel.current_tenant(), @Id, @FileNo, @N, @RawLength, @Data)
        """;

    public const string Chunk = "select data from cdp.import_chunk where import_id = @Id and file_no = @FileNo and n = @N";

    public const string DeleteOtherFiles = "delete from cdp.import_chunk where import_id = @Id and file_no <> @FileNo";

    public const string DeleteOneFile = "delete from cdp.import_chunk where import_id = @Id and file_no = @FileNo";

    public const string DeleteFile = "delete from cdp.import_chunk where import_id = @Id";

    public const string DeleteErrors = "delete from cdp.import_error where import_id = @Id";

    public const string Delete = "delete from cdp.import where id = @Id";

    public const string SaveMapping =
        """
        update cdp.import
        set mapping = @Mapping::jsonb, column_names = @Names, concurrency_stamp = @NewStamp, updated_at = @Now
        where id = @Id and concurrency_stamp = @Stamp
        """;

    /// <summary>
    /// The newest import of the kind whose file had the same columns in the same order; of files without a header, that had none either. It may be
    /// the same one, with another file before.
    /// </summary>
    public const string Alike =
        """
        select name, coalesce(mapping, former_mapping)::text as mapping_json
        from cdp.import
        where kind = @Kind and coalesce(mapping, former_mapping) is not null and column_names = @Names
        order by updated_at desc
        limit 1
        """;

    public const string SetOperation = "update cdp.import set operation_id = @Operation, updated_at = @Now where id = @Id";

    public const string SetLeftOut = "update cdp.import set left_out = @LeftOut::jsonb where id = @Id";

    public const string InsertErrors =
        """
        insert into cdp.import_error (tenant_id, import_id, row_no, reason, detail, column_no)
        select kernel.current_tenant(), @Id, u.row_no, u.reason, u.detail, u.column_no
        from unnest(@RowNos, @Reasons, @Details, @Columns) as u (row_no, reason, detail, column_no)
        where (select count(*) from (select from cdp.import_error where import_id = @Id limit 100000) e) < 100000
        on conflict do nothing
        """;

    public const string Errors =
        """
        select row_no, reason, detail, column_no from cdp.import_error where import_id = @Id and row_no > @After order by row_no limit @Take
        """;

    /// <summary>
    /// The file and the faulty rows of one import that was not touched for long: they hold personal data that nobody needs any more. Half of a
    /// file that was never sent to its end goes too; what is being read stays.
    /// </summary>
    public const string ForgetFile =
        """
        with old as (
          select i.id
          from cdp.import i
          where i.updated_at < @Before
            and not exists (select from cdp.operation o where o.id = i.operation_id and o.state in ('waiting', 'running'))
            and (exists (select from cdp.import_chunk where import_id = i.id) or exists (select from cdp.import_error where import_id = i.id))
          order by i.updated_at
          limit 1
          for update of i skip locked),
        file as (
          delete from cdp.import_chunk where import_id = (select id from old)),
        faults as (
          delete from cdp.import_error where import_id = (select id from old))
        update cdp.import set is_complete = false, left_out = null where id = (select id from old)
        returning id
        """;

    /// <inheritdoc cref="BatchSql.FindIdentifiers"/>
    public static string FindPeople =>
        BatchSql.FindIdentifiers.Replace("$1", "@Kinds", StringComparison.Ordinal).Replace("$2", "@Values", StringComparison.Ordinal);

    public const string SourceOf = "select id, tenant_id, no, kind, is_enabled, may_grant_consent, counts_orders from cdp.source where no = @No";

    public const string FindSource = "select no from cdp.source where id = @Id and kind = 'server'";

    public const string FindSourceByName = "select no from cdp.source where name = @Name and kind = 'server' and is_enabled";

    /// <summary>Where an order of the company's first kind has its figures.</summary>
    public const string OrderPaths =
        "select event_name, order_id_path, amount_path, currency_path from cdp.event_meaning where meaning = 'order' order by event_name limit 1";
}
