namespace Mmo.ContentHub.Templates;

/// <summary>E-mail templates for the modules that send.</summary>
public interface IEmailTemplates
{
    /// <summary>The most models a rendering takes.</summary>
    const int MaxBatch = 500;

    /// <summary>The newest published version of each template; templates that are unknown or were never published are left out.</summary>
    Task<IReadOnlyDictionary<Guid, EmailTemplateVersion>> GetPublishedAsync(
        IReadOnlyCollection<Guid> templateIds, CancellationToken cancellationToken = default);

    /// <summary>
    /// Renders one version for up to 500 people. Each answer stands for itself: a model that cannot be rendered carries an error and
    /// leaves the others alone.
    /// </summary>
    /// <exception cref="ErrorHandling.EntityNotFoundException">The version is unknown.</exception>
    Task<IReadOnlyList<RenderedEmail>> RenderAsync(
        Guid versionId, IReadOnlyList<RenderModel> models, CancellationToken cancellationToken = default);

    /// <summary>
    /// Fills a text as a test for whoever asks: they must be allowed to see templates, and get as much of the person as they see of them elsewhere.
    /// </summary>
    /// <exception cref="ErrorHandling.EntityNotFoundException">The template was never published, or the person is unknown or out of reach.</exception>
    /// <exception cref="ErrorHandling.MmoValidationException">The text cannot be filled.</exception>
    Task<RenderedEmail> TryOutAsync(EmailTryOut input, CancellationToken cancellationToken = default);
}
