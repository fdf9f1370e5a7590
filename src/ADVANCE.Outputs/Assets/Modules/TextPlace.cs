using Advance.Diagnostics;

namespace Advance.Assets.Modules;

/// <summary>Finds the line and column of a character in a script or a style sheet.</summary>
static class TextPlace
{
    public static Location At(string path, string text, int index)
    {
        var before = text.AsSpan(0, Math.Clamp(index, 0, text.Length));
        var lines = before.Count('\n');
        var column = before.Length - (before.LastIndexOf('\n') + 1) + 1;
        return new Location(path, lines + 1, column);
    }
}
