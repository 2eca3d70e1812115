using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Mmo.Application.Dtos;
using Mmo.EntityFrameworkCore.Auditing;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.MultiTenancy;

namespace Mmo.EntityFrameworkCore;

/// <summary>
/// The base of every module's DbContext: snake_case names in the module's own schema, rows of the current tenant, 409 instead of
/// last-wins. Tables are made by the module's SQL migrations; the model only maps them, and a test compares the two.
/// </summary>
public abstract class MmoDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Says which version a change was made on; a newer one in the database makes the save fail with 409.</summary>
    public void Expect<TEntity>(TEntity entity, string concurrencyStamp)
        where TEntity : class, IHasConcurrencyStamp =>
        Entry(entity).Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).OriginalValue = concurrencyStamp;

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateConcurrencyException exception)
        {
            throw new ConcurrencyException(exception.Entries.FirstOrDefault()?.Metadata.ClrType.Name ?? "Row");
        }
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync: a blocking save holds a thread of the pool.");

    /// <summary>Maps the module's entities.</summary>
    protected abstract void ConfigureModel(ModelBuilder model);

    /// <inheritdoc/>
    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var schema = Database.GetService<DatabaseConnections>().Schemas.Single(s => s.ContextType == GetType());
        modelBuilder.HasDefaultSchema(schema.Name);
        modelBuilder.Entity<AuditEntry>(entity =>
        {
            entity.ToTable("audit_entry");
            entity.Property(e => e.Changes).HasColumnType("jsonb");
        });
        ConfigureModel(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            Name(entity);
        }
    }

    private static void Name(IMutableEntityType entity)
    {
        if (entity.GetTableName() is { } table && !entity.IsMappedToJson())
        {
            entity.SetTableName(SnakeCase.Of(table));
        }

        if (typeof(IMultiTenant).IsAssignableFrom(entity.ClrType))
        {
            // Never from the client side: the save interceptor fills it, the row-level policy checks it.
            entity.FindProperty(nameof(IMultiTenant.TenantId))!.ValueGenerated = ValueGenerated.Never;
        }

        foreach (var property in entity.GetProperties())
        {
            property.SetColumnName(SnakeCase.Of(property.GetColumnName()));
            if (property.ClrType == typeof(Guid) && property.IsPrimaryKey())
            {
                property.ValueGenerated = ValueGenerated.Never;
            }
        }

        if (typeof(IHasConcurrencyStamp).IsAssignableFrom(entity.ClrType))
        {
            entity.FindProperty(nameof(IHasConcurrencyStamp.ConcurrencyStamp))!.IsConcurrencyToken = true;
        }
    }
}
