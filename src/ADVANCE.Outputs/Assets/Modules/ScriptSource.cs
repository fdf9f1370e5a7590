using Advance.Diagnostics;

namespace Advance.Assets.Modules;

/// <summary>The text of a script, and where its author finds it.</summary>
/// <param name="Name">The name by which other scripts refer to it, once addresses are resolved: <c>js/site.js</c>.</param>
/// <param name="Path">The path that messages show: <c>theme/assets/js/site.js</c>.</param>
/// <param name="Text">The whole text.</param>
public sealed record ScriptSource(string Name, string Path, string Text)
{
    /// <summary>The line and column of a character, both from 1.</summary>
    public Location At(int index) => TextPlace.At(Path, Text, index);
}
