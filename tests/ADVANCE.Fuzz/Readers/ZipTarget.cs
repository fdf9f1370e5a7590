namespace Advance.Fuzz.Readers;

/// <summary>The same documents, as the bytes of their archive.</summary>
sealed class ZipTarget : Target
{
    public override string Name => "office-archive";
    public override string Extension => ".docx";
    public override bool IsText => false;
    public override int Budget => 1000;
    public override IReadOnlyList<string> Words { get; } =
    ["PK\u0001\u0002", "PK\u0003\u0004", "PK\u0005\u0006", "docProps/core.xml", "meta.xml", "content.xml"];

    public override IEnumerable<byte[]> Seeds() =>
        new OfficeTarget().Seeds().Select(text => OfficeTarget.Packed(System.Text.Encoding.UTF8.GetString(text)));

    public override string Run(byte[] input) => OfficeTarget.Hold(input);
}
