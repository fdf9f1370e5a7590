using Advance.Pages;
using Advance.Sites;

namespace Advance.Tests.Writing;

/// <summary>Does something while a page is rendered.</summary>
sealed class InterruptedTheme(Action<PageView> during) : ITheme
{
    readonly PlainTheme inner = new();

    public IReadOnlyCollection<string> Layouts => inner.Layouts;

    public IReadOnlyList<Advance.Read.ThemeFile> Files => [];

    /// <summary>Does it once, while the 404 page is rendered.</summary>
    public static InterruptedTheme Once(Action during) =>
        new(view =>
        {
            if (view is NotFoundView)
                during();
        });

    public ReadOnlyMemory<byte> Render(PageView view, PageContext context)
    {
        during(view);
        return inner.Render(view, context);
    }
}
