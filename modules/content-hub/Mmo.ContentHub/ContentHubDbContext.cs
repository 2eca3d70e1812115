using Microsoft.EntityFrameworkCore;
using Mmo.ContentHub.Templates;
using Mmo.EntityFrameworkCore;

namespace Mmo.ContentHub;

internal sealed class ContentHubDbContext(DbContextOptions<ContentHubDbContext> options) : MmoDbContext(options)
{
    public const string Schema = "content";

    public DbSet<EmailTemplate> EmailTemplates => Set<EmailTemplate>();

    public DbSet<PublishedEmailTemplate> PublishedEmailTemplates => Set<PublishedEmailTemplate>();

    protected override void ConfigureModel(ModelBuilder model)
    {
        model.Entity<EmailTemplate>().ToTable("email_template");
        model.Entity<PublishedEmailTemplate>().ToTable("email_template_version");
    }
}
