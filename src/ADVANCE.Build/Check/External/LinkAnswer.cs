namespace Advance.Check.External;

/// <summary>What another site answered about an address.</summary>
/// <param name="Verdict">What that means for the link.</param>
/// <param name="Words">The reason, as the end of a sentence, if the link isn't fine.</param>
/// <param name="MovedTo">The new address if the site says that it has moved permanently; otherwise null.</param>
/// <param name="Lasts">Worth saving: the answer comes from the other site, not from this computer's network.</param>
public sealed record LinkAnswer(LinkVerdict Verdict, string Words = "", string? MovedTo = null, bool Lasts = true)
{
    /// <summary>The name couldn't be looked up: the link is broken, or this computer is offline.</summary>
    public bool IsUnknownHost { get; init; }
}

public enum LinkVerdict
{
    Fine,
    Dead,
    Unknown,
}
