namespace Advance.Render.Pictures;

/// <summary>The picture that other programs show with a link to a page.</summary>
/// <param name="Url">The complete address, with scheme and host.</param>
/// <param name="Type">Media type.</param>
/// <param name="Alt">The alt text.</param>
public sealed record PageCard(string Url, string Type, string Alt)
{
    /// <summary>The size in pixels that Facebook, LinkedIn, Slack, WhatsApp and others recommend.</summary>
    public const int Width = 1200,
        Height = 630;
}
