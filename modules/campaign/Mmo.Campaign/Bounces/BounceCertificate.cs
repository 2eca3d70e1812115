using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Mmo.Campaign.Bounces;

/// <summary>
/// The certificate that the receiver of bounces shows. Its file is read again when it changed, since certificates are renewed every few weeks
/// and hosts run for longer.
/// </summary>
internal sealed class BounceCertificate
{
    private readonly string _file;
    private readonly string? _keyFile;
    private readonly string? _password;
    private readonly Lock _reading = new();
    private (DateTime ReadOf, SslStreamCertificateContext Context) _known;

    /// <exception cref="FormatException">The files are no certificate with its key.</exception>
    public BounceCertificate(string file, string? keyFile, string? password)
    {
        (_file, _keyFile, _password) = (file, keyFile, password);
        try
        {
            _known = (WrittenAt(), Read());
        }
        catch (Exception problem) when (IsUnreadable(problem))
        {
            throw new FormatException(
                $"Campaign:Bounces:Certificate must be a PEM file, with CertificateKey as the file of its key, or a PFX file with CertificatePassword. {problem.Message}");
        }
    }

    /// <summary>The newest that can be read: one that is being written just now is taken at the next connection.</summary>
    public SslStreamCertificateContext Current
    {
        get
        {
            lock (_reading)
            {
                try
                {
                    if (WrittenAt() is var written && written != _known.ReadOf)
                    {
                        _known = (written, Read());
                    }
                }
                catch (Exception problem) when (IsUnreadable(problem))
                {
                    // Better the one that we have than none.
                }

                return _known.Context;
            }
        }
    }

    private static bool IsUnreadable(Exception problem) => problem is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException;

    private DateTime WrittenAt() => File.Exists(_file) ? File.GetLastWriteTimeUtc(_file) : throw new FileNotFoundException($"There is no file {_file}.");

    private SslStreamCertificateContext Read()
    {
        var isPfx = Path.GetExtension(_file).ToLowerInvariant() is ".pfx" or ".p12";
        var own = isPfx ? X509CertificateLoader.LoadPkcs12FromFile(_file, _password)
            : string.IsNullOrEmpty(_password) ? X509Certificate2.CreateFromPemFile(_file, _keyFile)
            : X509Certificate2.CreateFromEncryptedPemFile(_file, _password, _keyFile);
        if (!own.HasPrivateKey)
        {
            throw new CryptographicException("The key of the certificate is missing.");
        }

        // Senders that check want the certificates between ours and one that they know.
        X509Certificate2Collection chain = [];
        if (!isPfx)
        {
            chain.ImportFromPemFile(_file);
        }

        return SslStreamCertificateContext.Create(own, chain, offline: true);
    }
}
