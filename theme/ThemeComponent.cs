using Advance.Content;
using Advance.Languages;
using Advance.Pages;
using Advance.Sites;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Advance.Theme;

/// <summary>What every component can use: the site, and links that work under any base path.</summary>
public abstract class ThemeComponent : ComponentBase
{
    /// <summary>What the page is rendered with.</summary>
    public PageContext Context { get; private set; } = null!;

    protected Site Site => Context.Site;

    /// <summary>The theme's texts, in the language of the site.</summary>
    protected Wording Words => Context.Site.Words;

    protected override void OnOpened(RenderTreeBuilder builder) => Context = (PageContext)builder.Shared;

    protected string Href(Permalink permalink) => Context.Href(permalink);
}
