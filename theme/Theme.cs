using Advance.Generation.Assets;
using Advance.Generation.Pages;
using Advance.Sites.Views;

namespace Advance.Theme;

public sealed class Theme : ITheme
{
    public IReadOnlyCollection<string> Layouts => ["Page"];
    public IReadOnlyList<ThemeFile> Files => [];
    public string Render(PageView view, PageContext context) => view.Title;
}
