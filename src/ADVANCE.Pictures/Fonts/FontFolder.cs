namespace Advance.Pictures.Fonts;

/// <summary>
/// A typeface as files in its own folder, with a configuration that refers only to this folder. Fontconfig reads it when a
/// worker starts, so all drawings use the same fonts, whichever is drawn first.
/// </summary>
static class FontFolder
{
    /// <summary>The name of the configuration in the folder.</summary>
    public const string Configuration = "fonts.conf";

    /// <summary>Writes it to a new temporary folder, which is deleted when the process exits.</summary>
    /// <returns>The full path of the folder.</returns>
    public static string Create(Typeface typeface)
    {
        var folder = Directory.CreateTempSubdirectory("advance-fonts-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(folder);
        for (var i = 0; i < typeface.Files.Count; i++)
            File.WriteAllBytes(Path.Combine(folder, $"{i}.ttf"), typeface.Files[i]);
        File.WriteAllText(
            Path.Combine(folder, Configuration),
            $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
            <fontconfig>
              <dir>{System.Security.SecurityElement.Escape(folder)}</dir>
              <match target="font">
                <edit name="antialias" mode="assign"><bool>true</bool></edit>
                <edit name="hinting" mode="assign"><bool>false</bool></edit>
                <edit name="autohint" mode="assign"><bool>false</bool></edit>
                <edit name="rgba" mode="assign"><const>none</const></edit>
              </match>
            </fontconfig>
            """
        );
        return folder;
    }

    static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The system also cleans its temporary folder.
        }
    }
}
