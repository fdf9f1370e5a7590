using Advance.Diagnostics;

namespace Advance.Assets.Modules;

/// <summary>What can be wrong with the scripts and style sheets of a theme.</summary>
public static class ThemeRules
{
    public static readonly Rule Syntax = new(
        "ADV0150",
        Severity.Error,
        "A script of the theme has a syntax error",
        "Fix it: browsers don't run any of a script that has a syntax error."
    );

    public static readonly Rule Missing = new(
        "ADV0151",
        Severity.Error,
        "A file of the theme imports a file that doesn't exist",
        "Correct the address, which is relative to this file, or add the file."
    );

    public static readonly Rule NotExported = new(
        "ADV0152",
        Severity.Error,
        "A script imports a name that the other script doesn't export",
        "Export the name there, or import another one."
    );

    public static readonly Rule NotMinified = new(
        "ADV0153",
        Severity.Info,
        "A script of the theme is published without being minified",
        "You don't have to change anything, but readers download a larger file."
    );

    public static readonly Rule Foreign = new(
        "ADV0154",
        Severity.Warning,
        "A file of the theme imports something from outside the theme",
        "Copy the file into the theme and import it by an address that begins with './' or '../'."
    );

    public static readonly Rule Meta = new(
        "ADV0155",
        Severity.Warning,
        "A script asks for its own address",
        "To get the address of a file of the theme, write 'new URL(\"./name.svg\", import.meta.url)' with the file's own address."
    );

    public static readonly Rule Circle = new(
        "ADV0156",
        Severity.Error,
        "Files of the theme refer to each other in a circle",
        "Move what both files need into a third file."
    );

    public static readonly Rule Late = new(
        "ADV0157",
        Severity.Warning,
        "A style sheet has an @import that browsers ignore",
        "Move it to the top of the file: only @charset, @layer and other @import lines may come before it."
    );

    public static readonly Rule NotJoined = new(
        "ADV0158",
        Severity.Error,
        "Scripts of the theme can't be joined",
        "Write this in another way, so that each script can be joined with what it imports."
    );
}
