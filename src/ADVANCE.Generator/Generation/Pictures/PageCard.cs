namespace Advance.Generation.Pictures;

/// <summary>The picture that programs show beside a link to a page.</summary>
/// <param name="Url">Complete, with scheme and host.</param>
/// <param name="Type">Media type.</param>
/// <param name="Alt">What it shows.</param>
public sealed record PageCard(string Url, string Type, string Alt)
{
    /// <summary>Pixels; the size that Facebook, LinkedIn, Slack, WhatsApp and others ask for.</summary>
    public const int Width = 1200,
        Height = 630;
}
