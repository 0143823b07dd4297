//! The hosted zones of names that AWS gives to websites of buckets and to environments of Elastic
//! Beanstalk, by region.

use stackwright_core::{Diagnostic, Node, Scope};

use super::codes;

/// Region; separator between `s3-website` and the region; zone of websites; zone of Elastic Beanstalk.
/// A dash stands for what a region does not have.
///
/// <https://docs.aws.amazon.com/general/latest/gr/s3.html#s3_website_region_endpoints> and
/// <https://docs.aws.amazon.com/general/latest/gr/elasticbeanstalk.html>
const ZONES: &str = "\
af-south-1 . Z11KHD8FBVPUYU Z1EI3BVKMKK4AM
ap-east-1 . ZNB98KWMFR0R6 ZPWYUBWRU171A
ap-east-2 . Z064739330DAH7WJVOO93 -
ap-northeast-1 - Z2M4EHUR26P7ZW Z1R25G3KIG2GBW
ap-northeast-2 . Z3W03O7B5YMIYP Z3JE5OI70TWKCP
ap-northeast-3 . Z2YQB5RD63NC85 ZNE5GEY1TIAGY
ap-south-1 . Z11RGJOFQNVJUP Z18NTBI3Y7N9TZ
ap-south-2 . Z02976202B4EZMXIPMXF7 Z10223522IBWPBF2C2FJS
ap-southeast-1 - Z3O0J2DXBE1FTB Z16FZ9L249IFLT
ap-southeast-2 - Z1WCIGYICN2BYD Z2PCDNR3VC2G1N
ap-southeast-3 . Z01846753K324LI26A3VV Z05913172VM7EAZB40TA8
ap-southeast-4 . Z0312387243XT5FE14WFO Z0666869LC74UHAO5YE4
ap-southeast-5 . Z08660063OXLMA7F1FJHU Z01812971H0QCYWSL7WOH
ap-southeast-6 . - Z01144401H1NECCLJDD4D
ap-southeast-7 . Z0031014GXUMRZG6I14G Z1R25G3KIG2GBW
ca-central-1 . Z1QDHH18159H29 ZJFCZL7SSZB5I
ca-west-1 . Z03565811Z33SLEZTHOUL Z1021028356Y0CYS11DQI
cn-north-1 . Z5CN8UMXT92WN -
cn-northwest-1 . Z282HJ1KT0DH03 -
eu-central-1 . Z21DNDUVLTQW6Q Z1FRNW7UH4DEZJ
eu-central-2 . Z030506016YDQGETNASS Z00227012FSHBMZNNSJJI
eu-north-1 . Z3BAZG2TWCNX0D Z23GO28BZ5AETM
eu-south-1 . Z3IXVV8C73GIO3 Z10VDYYOA2JFKM
eu-south-2 . Z0081959F7139GRJC19J Z23GO28BZ5AETM
eu-west-1 - Z1BKCTXD74EZPE Z2NYPWQ7DFZAZH
eu-west-2 . Z3GKZC51ZF0DB4 Z1GKAAAUGATPF1
eu-west-3 . Z3R1K369G5AVDG Z5WN6GAYWG5OB
il-central-1 . Z09640613K4A3MN55U7GU Z02941091PERNCB1MI5H7
me-central-1 . Z06143092I8HRXZRUZROF -
me-south-1 . Z1MPMWCPA7YB62 Z2BBTEKR2I36N2
sa-east-1 - Z7KQH4QJS55SO Z10X7K2B4QSOFV
us-east-1 - Z3AQBSTGFYJSTF Z117KPS5GTRQ2G
us-east-2 . Z2O1EMRO9K5GLX Z14LCN19Q5QHIC
us-gov-east-1 . Z2NIFVYYW2VKV1 Z35TSARG0EJ4VU
us-gov-west-1 - Z31GFT0UA1I2HV Z4KAURWC4UUUG
us-isof-east-1 . Z03373031FTGQH4MNG6ST -
us-isof-south-1 . Z03376072I8GXC2DXUFXI -
us-west-1 - Z2F56UZL2M1ACD Z1LQECGX5PH1X
us-west-2 - Z3BJ6K6RIION7M Z38NKT9BP95V3O";

/// Separator, zone of websites and zone of Elastic Beanstalk of a region.
fn row(region: &str) -> Option<[&'static str; 3]> {
    let mut rows = ZONES.lines().map(|line| line.split(' '));
    rows.find_map(|mut row| match row.next()? == region {
        true => Some([row.next()?, row.next()?, row.next()?]),
        false => None,
    })
}

/// The end of AWS's domain names in a region.
fn domain(region: &str) -> &'static str {
    match region {
        region if region.starts_with("cn-") => "amazonaws.com.cn",
        region if region.starts_with("us-isof-") => "csp.hci.ic.gov",
        _ => "amazonaws.com",
    }
}

/// The endpoint of websites in the stack's region, and the zone of its name.
pub(super) fn website(scope: &Scope) -> Option<(String, &'static str)> {
    let environment = scope.environment();
    let known = environment.region().and_then(|region| {
        let [separator, zone, _] = row(region).filter(|[_, zone, _]| *zone != "-")?;
        let endpoint = format!("s3-website{separator}{region}.{}", domain(region));
        Some((endpoint, zone))
    });
    if known.is_none() {
        unknown(
            scope,
            "the hosted zone of websites in the stack's region is not known",
            environment.region().unwrap_or("no region"),
            "call `set_environment` on the stack, with a region that has websites of buckets",
        );
    }
    known
}

/// The zone of an environment's endpoint: that of its region, else of the stack's.
pub(super) fn elastic_beanstalk(scope: &Scope, endpoint: &Node) -> Option<Node> {
    let environment = scope.environment();
    let region = match endpoint.as_text() {
        Some(endpoint) => endpoint
            .strip_suffix(".elasticbeanstalk.com")
            .and_then(|start| start.rsplit('.').next()),
        None => environment.region(),
    };
    let known = region
        .and_then(row)
        .map(|[_, _, zone]| zone)
        .filter(|zone| *zone != "-");
    if known.is_none() {
        unknown(
            scope,
            "the hosted zone of the environment's endpoint is not known",
            endpoint
                .as_text()
                .unwrap_or("an endpoint that is known at deployment only"),
            "name it with `hosted_zone_id`",
        );
    }
    known.map(Node::from)
}

fn unknown(scope: &Scope, message: &str, given: &str, help: &str) {
    scope.diagnose(
        Diagnostic::error(&codes::ALIAS_WITHOUT_NAME, message)
            .given(given)
            .allowed("a region whose hosted zone is known")
            .help(help),
    );
}
