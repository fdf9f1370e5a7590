using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Advance.Pictures.Workers;

/// <summary>How to start a worker: the program starts itself with a hidden command.</summary>
/// <param name="Path">The executable's path.</param>
/// <param name="Arguments">The arguments before the command.</param>
sealed record WorkerProgram(string Path, IReadOnlyList<string> Arguments)
{
    const string Name = "advance";

    // Untrusted files are read there, so a worker gets none of the machine's secrets, and no settings for text or language.
    static readonly string[] Passed =
    [
        "PATH",
        "HOME",
        "TMPDIR",
        "TEMP",
        "TMP",
        "SystemRoot",
        "windir",
        "LD_LIBRARY_PATH",
        "DYLD_LIBRARY_PATH",
        "DOTNET_ROOT",
        "DOTNET_ROLL_FORWARD",
    ];

    static string Library => System.IO.Path.Combine(AppContext.BaseDirectory, Name + ".dll");

    // Its settings say so of the program before it is compiled ahead of time too, as when 'dotnet' runs its library.
    static bool IsNative => !RuntimeFeature.IsDynamicCodeSupported && !File.Exists(Library);

    /// <summary>
    /// The program that is running, or the one next to it if this is another program, such as a test or <c>dotnet</c>.
    /// </summary>
    /// <exception cref="FileNotFoundException">There isn't one.</exception>
    public static WorkerProgram Find()
    {
        var own = Environment.ProcessPath ?? "";
        // It may have been renamed.
        if (IsNative)
            return new(own, []);
        var beside = System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? Name + ".exe" : Name);
        if (File.Exists(beside))
            return new(beside, []);
        if (File.Exists(Library) && System.IO.Path.GetFileNameWithoutExtension(own) == "dotnet")
            return new(own, [Library]);
        throw new FileNotFoundException($"'{beside}' is missing.");
    }

    /// <summary>Start information for a process whose streams are all pipes.</summary>
    /// <param name="fonts">The folder of its fonts.</param>
    public ProcessStartInfo StartInfo(string fonts)
    {
        var start = new ProcessStartInfo(Path, [.. Arguments, PictureWorker.Command])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        start.Environment.Clear();
        foreach (var name in Passed)
            if (Environment.GetEnvironmentVariable(name) is { } value)
                start.Environment[name] = value;
        // The worker uses the same runtime as this process, wherever that was unpacked.
        if (!IsNative)
            start.Environment["DOTNET_ROOT"] = System.IO.Path.GetFullPath("../../..", RuntimeEnvironment.GetRuntimeDirectory());
        // A killed process would leave its diagnostic socket behind.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["LANG"] = "en_GB.UTF-8";
        start.Environment["PANGO_LANGUAGE"] = "en";
        start.Environment["FONTCONFIG_PATH"] = fonts;
        start.Environment["FONTCONFIG_FILE"] = System.IO.Path.Combine(fonts, Pictures.Fonts.FontFolder.Configuration);
        return start;
    }
}
