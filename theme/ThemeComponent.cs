using Advance.Content;
using Advance.Generation.Pages;
using Advance.Languages;
using Advance.Sites;
using Microsoft.AspNetCore.Components;

namespace Advance.Theme;

/// <summary>What every component has at hand: the site, and links that work wherever the site lives.</summary>
public abstract class ThemeComponent : ComponentBase
{
    /// <summary>Given by <c>Document</c> to all that it holds.</summary>
    [CascadingParameter]
    public required PageContext Context { get; set; }

    protected Site Site => Context.Site;

    /// <summary>What the theme says, in the language of the site.</summary>
    protected Wording Words => Context.Site.Words;

    protected string Href(Permalink permalink) => Context.Href(permalink);
}
