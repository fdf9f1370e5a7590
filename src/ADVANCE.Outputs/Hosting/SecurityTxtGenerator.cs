using Advance.Render;
using Advance.Sites;

namespace Advance.Hosting;

/// <inheritdoc cref="SecurityTxt"/>
public sealed class SecurityTxtGenerator : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site) => SecurityTxt.IsMade(site) ? [SecurityTxt.File(site)] : [];
}
