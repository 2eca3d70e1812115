namespace Mmo.Cdp.Attributes;

/// <summary>What people call the attributes that sources brought.</summary>
public interface IAttributeLabels
{
    /// <summary>Names an attribute of the current tenant; one that no source has sent yet stays unknown.</summary>
    Task SetAsync(string key, string labelZh, string labelEn, CancellationToken cancellationToken = default);
}
