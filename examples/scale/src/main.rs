//! Writes the templates of an app of any size: `scale STACKS QUEUES DIR`.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

#[allow(
    clippy::disallowed_methods,
    reason = "the arguments are the explicit inputs"
)]
fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("usage: scale STACKS QUEUES DIR");
    let (stacks, queues) = (next()?.parse()?, next()?.parse()?);
    let folder = PathBuf::from(next()?);
    fs::create_dir_all(&folder)?;
    for stack in scale::app(stacks, queues)
        .synth()
        .map_err(|findings| findings.to_string())?
        .stacks()
    {
        let file = folder.join(format!("{}.template.json", stack.name));
        fs::write(file, stack.template.as_str())?;
    }
    Ok(())
}
