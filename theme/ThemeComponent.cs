using Advance.Content;
using Advance.Languages;
using Advance.Pages;
using Advance.Sites;
using Microsoft.AspNetCore.Components;

namespace Advance.Theme;

/// <summary>What every component can use: the site, and links that work under any base path.</summary>
public abstract class ThemeComponent : ComponentBase
{
    /// <summary>Provided by <c>Document</c> to all its components.</summary>
    [CascadingParameter]
    public required PageContext Context { get; set; }

    protected Site Site => Context.Site;

    /// <summary>The theme's texts, in the language of the site.</summary>
    protected Wording Words => Context.Site.Words;

    protected string Href(Permalink permalink) => Context.Href(permalink);
}
