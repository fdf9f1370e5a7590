using Advance.Content;

namespace Advance.Sites;

/// <summary>The addresses of an edition's own pages.</summary>
/// <param name="Home"><c>/</c>, or <c>/cy/</c>.</param>
public sealed record Places(Permalink Home)
{
    public Permalink Archive { get; } = Home.Below("archive");
    public Permalink Events { get; } = Home.Below("events");
    public Permalink Publications { get; } = Home.Below("publications");
    public Permalink People { get; } = Home.Below("people");
    public Permalink Partners { get; } = Home.Below("partners");
    public Permalink Topics { get; } = Home.Below("topics");
    public Permalink Search { get; } = Home.Below("search");
}
